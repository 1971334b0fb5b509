-- When a place was declined; of earlier ones it is not known.
ALTER TABLE "review_slot" ADD COLUMN "declined_at" TIMESTAMPTZ(3);
