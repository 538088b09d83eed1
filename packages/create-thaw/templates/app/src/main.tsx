import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PowerOnDay } from "./power-on-day";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <PowerOnDay />
    </StrictMode>,
  );
