import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { App, TerraformStack } from "cdktf";
import { validate } from "../constructs/validation";
import { SettingsBackend } from "./backend";
import { type ConfigurationProblem, InvalidConfiguration } from "./invalid-configuration";
import { prepareStack } from "./prepare-stack";
import { readProject } from "./project";
import { reportFailure, reportSuccess } from "./report";
import type { Settings } from "./settings";
import { readSettings } from "./settings";

/** How an `EventsApp` differs from its defaults. */
export interface EventsAppProps {
  /**
   * The folder that holds `cdktf.json`.
   *
   * @default - the current folder
   */
  readonly projectDirectory?: string;
  /**
   * The folder to write to.
   *
   * @default - CDKTF_OUTDIR, which cdktf's command line sets; else `output` of cdktf.json; else "cdktf.out"
   */
  readonly outdir?: string;
  /**
   * Whether to record where each construct was made: for debugging, at a cost of time and memory.
   *
   * @default - true where CDKTF_STACK_TRACES is set
   */
  readonly stackTraces?: boolean;
  /**
   * Whether to hold what is written against what loses events: an error stops synthesis, a warning goes into the
   * manifest. Reading every pattern and policy back takes a fifth of the time of a large stack.
   *
   * @default true
   */
  readonly audit?: boolean;
}

/**
 * cdktf's `App` with the settings of `cdktf.json`, which cdktf itself only reads through its command line.
 *
 * All mistakes are reported at once, and output is written only when there are none: it is made beside the output
 * folder and moved there when complete.
 */
export class EventsApp extends App {
  /** The settings of `cdktf.json`. */
  public readonly settings: Settings;
  private readonly projectDirectory: string;
  private readonly target: string;
  private readonly isAudited: boolean;

  public constructor(props: EventsAppProps = {}) {
    const projectDirectory = resolve(props.projectDirectory ?? ".");
    const project = readProject(projectDirectory);
    const target = resolve(projectDirectory, props.outdir ?? process.env.CDKTF_OUTDIR ?? project.output);
    mkdirSync(dirname(target), { recursive: true });
    super({
      outdir: mkdtempSync(join(dirname(target), `.${basename(target)}-`)),
      context: project.context,
      stackTraces: props.stackTraces ?? process.env.CDKTF_STACK_TRACES !== undefined,
    });
    this.projectDirectory = projectDirectory;
    this.target = target;
    this.isAudited = props.audit ?? true;
    const { settings, problems } = readSettings(this.node.getAllContext() as Record<string, unknown>);
    this.settings = settings;
    validate(this, () => [...project.problems, ...problems]);
  }

  /** Gives a stack the backend that the settings name. */
  public addBackend(stack: TerraformStack): void {
    new SettingsBackend(stack, {
      setting: this.settings.backend,
      projectDirectory: this.projectDirectory,
      workingDirectory: join(this.target, "stacks", stack.node.id),
    });
  }

  /**
   * Writes the Terraform of all stacks.
   *
   * @throws InvalidConfiguration with every mistake of the app; what was written before stays
   */
  public override synth(): void {
    try {
      this.check();
      this.write();
      cpSync(this.outdir, this.target, { recursive: true });
    } finally {
      rmSync(this.outdir, { recursive: true, force: true });
    }
  }

  /** Synthesizes as a command does: says what was written or what is wrong, and sets the process's exit code. */
  public run(): void {
    try {
      this.synth();
    } catch (error) {
      reportFailure(error);
      process.exitCode = 1;
      return;
    }
    reportSuccess(this.manifest, relative(process.cwd(), this.target) || ".");
  }

  /** What `App.synth` does, with a faster preparation of the stacks. */
  private write(): void {
    const stacks = this.node.findAll().filter(TerraformStack.isStack);
    stacks.forEach(prepareStack);
    for (const { synthesizer } of stacks) {
      synthesizer.synthesize({ outdir: this.outdir, manifest: this.manifest });
    }
    if (this.isAudited) {
      this.audit();
    }
    this.manifest.writeToFile();
  }

  /** Holds what was written against what loses events: errors stop here, warnings go into the manifest. */
  private audit(): void {
    // Loaded here: an app that is not audited needs none of what reads its JSON back.
    const { messageOf, pathOf, stackFindings } = require("./findings") as typeof import("./findings");
    const problems: ConfigurationProblem[] = [];
    for (const stack of Object.values(this.manifest.stacks)) {
      const file = join(this.outdir, stack.synthesizedStackPath);
      // The trace reads HCL too, but only as a promise, and the JSON of the same stack says the same.
      if (file.endsWith(".json")) {
        const { errors, warnings } = stackFindings(readFileSync(file, "utf8"), stack);
        problems.push(...errors.map((error) => ({ path: pathOf(error), message: messageOf(error) })));
        Object.assign(stack, { annotations: [...stack.annotations, ...warnings] });
      }
    }
    if (problems.length > 0) {
      throw new InvalidConfiguration(problems);
    }
  }

  private check(): void {
    const problems = this.node
      .findAll()
      .flatMap((construct) =>
        construct.node.validate().map((message) => ({ path: construct.node.path, message })),
      );
    if (problems.length > 0) {
      throw new InvalidConfiguration(problems);
    }
  }
}
