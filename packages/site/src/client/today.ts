/** Go to today, or to the next day of the year that has something, and mark it. A reader who asked for another day keeps it. */
export function goToToday(now = new Date()): void {
  if (location.hash !== "") return;
  const today = `d${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
  const days = [...document.querySelectorAll(".calendar > div")];
  const day = days.find(({ id }) => id >= today) ?? days[0];
  if (day) location.replace(`#${day.id}`);
}
