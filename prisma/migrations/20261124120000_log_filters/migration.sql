-- DropIndex
DROP INDEX "audit_entry_chain_subject_type_subject_id_idx";

-- CreateIndex
CREATE INDEX "audit_entry_chain_subject_id_sequence_idx" ON "audit_entry"("chain", "subject_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_entry_chain_action_sequence_idx" ON "audit_entry"("chain", "action", "sequence");

-- A chain is a project's id, or "instance": a transaction that sees one project sees its chain alone.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['audit_entry', 'audit_chain'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY %I ON %I USING (chain = current_setting(''plumbline.project'', true) OR current_setting(''plumbline.project'', true) = ''all'')',
      name || '_chain', name);
  END LOOP;
END
$$;
