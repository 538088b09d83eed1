import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { title: "People of the thaw" };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body style={{ maxWidth: "40rem", margin: "2rem auto", padding: "0 1rem", font: "1.125rem/1.45 Georgia, serif" }}>
        {children}
      </body>
    </html>
  );
}
