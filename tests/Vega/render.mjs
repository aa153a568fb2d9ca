// Compiles every reviewed specification with vega-lite and draws it with vega: no warning, the marks that are asked for, and days
// that are the days of the data in whatever zone the reader's machine is. Takes their folder; ends with a count like `dotnet test`.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as vega from "vega";
import * as vegaLite from "vega-lite";

const folder = process.argv[2];
const files = readdirSync(folder).filter((name) => name.endsWith(".vl.json"));
const failures = [];
let checks = 0;

function check(file, what, holds) {
  checks++;
  if (!holds) failures.push(`${file}: ${what}`);
}

/** A logger that keeps what would be warned of. */
function collecting() {
  const said = [];
  const logger = {
    said,
    level: () => logger,
    error: (...text) => (said.push(text.join(" ")), logger),
    warn: (...text) => (said.push(text.join(" ")), logger),
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

async function draw(spec) {
  const logger = collecting();
  const compiled = vegaLite.compile(spec, { logger }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: "none", logger });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, said: logger.said };
}

const textsOf = (svg) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);

for (const file of files) {
  const spec = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const { svg, said } = await draw(spec);
  check(file, `warned: ${said.join("; ")}`, said.length === 0);
  check(file, "the title is not drawn", textsOf(svg).includes(spec.title));
  check(file, "nothing is drawn", (svg.match(/<path /g) ?? []).length > spec.layer.length);
  check(file, "a number was not read", !/NaN|undefined|Infinity/.test(svg));
  const days = [...svg.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1]).filter((label) => /day: /.test(label));
  if (file.startsWith("trend")) {
    const observed = spec.data.values.filter((row) => row.kind === "observed");
    check(file, "no point carries its day", days.length > 0);
    for (const row of observed) {
      const day = new Date(`${row.day}T00:00:00Z`);
      const month = day.toLocaleString("en-US", { month: "short", day: "2-digit", year: "numeric", timeZone: "UTC" });
      check(file, `${row.day} is not drawn as that day (${month}) in ${process.env.TZ}`, days.some((label) => label.includes(month)));
    }
  }
}

if (files.length < 4) failures.push(`only ${files.length} specifications in ${folder}`);
for (const failure of failures) console.log(failure);
console.log(`Failed: ${failures.length}, Passed: ${checks - failures.length}`);
process.exit(failures.length === 0 ? 0 : 1);
