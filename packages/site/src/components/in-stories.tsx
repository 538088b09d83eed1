import type { Story } from "@thaw/chronicle";
import { address } from "../text/address.ts";
import { Section } from "./page.tsx";

/** The stories that tell of something; nothing where none does. */
export function InStories({ title, stories }: { title: string; stories: readonly Story[] }) {
  if (stories.length === 0) return null;
  return (
    <Section id="told" title={title}>
      <ul className="plain">
        {stories.map((story) => (
          <li key={story.id}>
            <a href={address("story", story.id)}>{story.title}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
