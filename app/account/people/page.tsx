import { setAccessAction } from "@/app/account/people/actions";
import { AccountTable } from "@/components/people/account-table";
import { PlainFrame } from "@/components/shell/plain-frame";
import { getContext } from "@/lib/server/context";
import { orInterrupt } from "@/lib/server/page";
import { listInstanceAccounts } from "@/lib/services/people/list-instance-accounts";

export const metadata = { title: "Accounts" };

export default async function AccountsPage() {
  const context = await getContext();
  const accounts = await orInterrupt(listInstanceAccounts(context));
  return (
    <PlainFrame
      title="Accounts"
      description="Everybody who can sign in here. People come in by a project’s invitation."
    >
      <AccountTable
        accounts={accounts.map(({ disabledAt, createdAt, ...account }) => ({
          ...account,
          disabled: disabledAt !== null,
          createdAt: createdAt.toISOString(),
        }))}
        ownId={context.actor.userId}
        nowMs={context.now.getTime()}
        setAccess={setAccessAction}
      />
    </PlainFrame>
  );
}
