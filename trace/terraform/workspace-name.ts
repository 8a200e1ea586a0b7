/**
 * Whether Terraform takes a text as the name of a workspace: one that stays itself in the path of a URL, and is not empty.
 * https://developer.hashicorp.com/terraform/cli/commands/workspace/new
 */
export function isWorkspaceName(text: string): boolean {
  return /^[\w.~$&+:=@-]+$/.test(text);
}

/** What a workspace's name may be made of, for messages. */
export const workspaceNameRule = "write its name: letters, digits and any of - _ . ~ $ & + : = @";
