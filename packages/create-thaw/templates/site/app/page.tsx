import { figures } from "@thaw/content/figures";
import Link from "next/link";

export default function Home() {
  return (
    <main>
      <h1>People of the thaw</h1>
      <ul>
        {figures.map(({ id, label, role }) => (
          <li key={id}>
            <Link href={`/figures/${id}`} prefetch={false}>
              {label}
            </Link>
            : {role}
          </li>
        ))}
      </ul>
    </main>
  );
}
