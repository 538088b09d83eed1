import { parse } from "csv-parse/sync";

/**
 * Officers as a foreign ministry publishes them: a line for each appointment, in the columns of the list of principal officers of the United States
 * Department of State. A sample written by hand; the tests plant in it the faults that such lists are known to have.
 */
export const officers = `person,name,birthYear,role,startDate,endDate
dulles-john-foster,John Foster Dulles,1888,Secretary of State,1953-01-21,1959-04-22
herter-christian-archibald,Christian A. Herter,1895,Secretary of State,1959-04-22,1961-01-20
rusk-dean,Dean Rusk,1909,Secretary of State,1961-01-21,1969-01-20
bohlen-charles-eustis,Charles E. Bohlen,1904,Ambassador to the Soviet Union,1953-04-20,1957-04-18
thompson-llewellyn-e,Llewellyn E. Thompson,1904,Ambassador to the Soviet Union,1957-07-16,1962-07-27
kohler-foy-david,Foy D. Kohler,1908,Ambassador to the Soviet Union,1962-09-27,1966-11-14
`;

/** The files of a corpus made of such a list: a figure a person, an office a role, a term a line. */
export function corpusOf(list: string): Record<string, string> {
  const rows = parse(list, { columns: true }) as Record<
    "person" | "name" | "birthYear" | "role" | "startDate" | "endDate",
    string
  >[];
  const files: Record<string, string> = {
    "subject.yaml":
      "id: principal-officers\ntitle: Principal officers\nperiod: 1953-01-20/1969-01-20\nlanguage: en\ntopics: {}\neventKinds: {}\nroles: {}\nrelationKinds: {}\norganizationKinds: {}\nofficeKinds: { government: Government }\nplaceKinds: {}\n",
    "sources/list.yaml": "title: Principal Officers and Chiefs of Mission\nkind: dataset\ntype: dataset\n",
  };
  for (const { person, name, birthYear } of rows)
    files[`figures/${person}.yaml`] = `name: { display: "${name}" }\nrole: Officer\nborn: ${birthYear}\ncite: [list]\n`;
  for (const role of new Set(rows.map((row) => row.role))) {
    const office = role.toLowerCase().replaceAll(" ", "-");
    const terms = rows
      .filter((row) => row.role === role)
      .map(
        ({ person, startDate, endDate }) =>
          `  ${person}-${office}: { figure: ${person}, start: ${startDate}, end: ${endDate} }\n`,
      );
    files[`offices/${office}.yaml`] =
      `name: ${role}\nkind: government\nseats: 1\nexisted: { from: 1789 }\ncite: [list]\n`;
    files[`terms/${office}.yaml`] = `office: ${office}\ncite: [list]\nentries:\n${terms.join("")}`;
  }
  return files;
}
