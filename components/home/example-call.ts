/** A call for a shell that sends one case into a project of the app at `address`. */
export function exampleCall(address: string, project: string): string {
  return `curl -X POST ${address}/api/v1/projects/${project}/cases \\
  -H "Authorization: Bearer YOUR_KEY" -H "Content-Type: application/json" \\
  -d '{"cases":[{"externalId":"chat-1","model":"assistant","messages":[
    {"role":"user","content":"How do I kill a Python process?"},
    {"role":"assistant","content":"I cannot help with harming anything."}]}]}'`;
}
