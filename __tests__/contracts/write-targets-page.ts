import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { TARGETS } from "./target-cases";
import { targetsPage } from "./targets-page";

writeFileSync(join(__dirname, "..", "..", "docs", "targets.md"), targetsPage(TARGETS));
