import { z } from "zod";
import { KEY_SCOPES, ROLES } from "@/lib/core/access/role";
import { normaliseEmail } from "@/lib/core/people/email";

// Controls, marks that change the direction, zero-width spaces, tags; not the joiners that scripts need.
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

function oneLine(what: string, maxLength: number) {
  return z
    .string()
    .trim()
    .min(1, `${what} is missing.`)
    .max(maxLength, `Use at most ${maxLength} characters.`)
    .refine((text) => !INVISIBLE.test(text), "Leave out invisible and control characters.");
}

function storedEmail(text: string, context: z.RefinementCtx): string {
  const email = normaliseEmail(text);
  if (email !== null) return email;
  context.addIssue({ code: "custom", message: "This is no e-mail address." });
  return z.NEVER;
}

/** An address in the form it is stored in. */
const emailSchema = z.string().transform(storedEmail);

const personNameSchema = oneLine("Your name", 100);
const passwordSchema = z.string().min(1, "The password is missing.").max(1_000);
const tokenSchema = z.string().min(1).max(200);
export const projectNameSchema = oneLine("The project’s name", 80);
const timeZoneSchema = z.string().min(1, "The time zone is missing.").max(100);

/** `POST /api/v1/session` */
export const signInSchema = z.strictObject({
  email: z.string().min(1, "The e-mail address is missing.").max(254),
  password: passwordSchema,
});

/** The sign-in page's form; `next` is a path of this app to go on to. */
export const signInFormSchema = signInSchema.extend({ next: z.string().max(2_000) });

export const setUpSchema = z.strictObject({
  token: tokenSchema,
  name: personNameSchema,
  email: emailSchema,
  password: passwordSchema,
  project: projectNameSchema,
  timeZone: timeZoneSchema,
});

export const joinSchema = z.strictObject({
  token: tokenSchema,
  name: personNameSchema,
  email: emailSchema,
  password: passwordSchema,
});

export const acceptSchema = z.strictObject({ token: tokenSchema });

export const passwordChangeSchema = z.strictObject({
  current: passwordSchema,
  password: passwordSchema,
});

/** `POST …/invitations` */
export const newInvitationSchema = z.strictObject({
  role: z.enum(ROLES, "Choose a role."),
  email: z
    .string()
    .nullish()
    .transform((text, context) => (text?.trim() ? storedEmail(text, context) : null)),
});

/** `PATCH …/members/{user}` */
export const roleChangeSchema = z.strictObject({ role: z.enum(ROLES, "Choose a role.") });

/** `POST …/keys` */
export const newKeySchema = z.strictObject({
  name: oneLine("The key’s name", 80),
  scopes: z.array(z.enum(KEY_SCOPES)).min(1, "Tick at least one scope.").max(KEY_SCOPES.length),
});

/** `POST /api/v1/projects` */
export const newProjectSchema = z.strictObject({
  name: projectNameSchema,
  timeZone: timeZoneSchema,
});

/** The form that disables or enables an account. */
export const accountAccessSchema = z.strictObject({
  userId: z.string().min(1).max(64),
  disabled: z.enum(["true", "false"]).transform((text) => text === "true"),
});

/** The forms of the settings pages, which name what they change. */
export const roleFormSchema = roleChangeSchema.extend({ userId: z.string().min(1).max(64) });
export const memberFormSchema = z.strictObject({ userId: z.string().min(1).max(64) });
export const invitationFormSchema = z.strictObject({ invitationId: z.uuid() });
export const keyFormSchema = z.strictObject({ keyId: z.uuid() });
