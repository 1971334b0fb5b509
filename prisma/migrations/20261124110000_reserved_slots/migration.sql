-- What is reserved for a reviewer is served to them first: few rows, found without passing the others.
CREATE INDEX "review_slot_reserved" ON "review_slot" ("reserved_for", "queue_id", "priority" DESC, "due_at", "created_at", "id") WHERE "reserved_for" IS NOT NULL AND "state" IN ('open', 'claimed');
