-- Why: what a sender adds later is sealed to the tip (docs/decisions/0014), whose public key stands
-- beside the receipt by which its sender is known. A tip from before has none: what is added to it is
-- sealed to a compartment, as it was.
alter table receipt add column dialogue_public BLOB;
