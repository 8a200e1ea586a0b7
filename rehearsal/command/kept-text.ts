import type { Deployment } from "../deployment/deployment";

/**
 * How to use `aws`, `terraform` and `cdktf` by hand on what is up.
 *
 * @param leftOut variables of the user's environment that a rehearsal does without
 */
export function keptText(
  environment: Readonly<Record<string, string>>,
  { folders, variables, cdktfOptions }: Pick<Deployment, "folders" | "variables" | "cdktfOptions">,
  leftOut: readonly string[],
): string {
  const exported = [
    ...Object.entries(environment),
    // Neither Terraform nor cdktf asks HashiCorp for a newer version of itself.
    ["CHECKPOINT_DISABLE", "1"] as const,
    ...[...variables].map(([name, value]) => [`TF_VAR_${name}`, value] as const),
  ];
  const quoted = (value: string) => `'${value.replaceAll("'", "'\\''")}'`;
  return [
    `It stays up at ${environment.AWS_ENDPOINT_URL ?? ""} until Ctrl-C. In another shell:`,
    ...(leftOut.length === 0 ? [] : [`  unset ${leftOut.join(" ")}`]),
    ...exported.map(([name, value]) => `  export ${name}=${quoted(value)}`),
    ...(cdktfOptions === undefined ? [] : [`  # in the project's folder: npx cdktf diff ${cdktfOptions}`]),
    ...folders.map((folder) => `  cd ${quoted(folder)}   # terraform plan, terraform state list, ...`),
    "  aws logs describe-log-groups",
    "",
  ].join("\n");
}
