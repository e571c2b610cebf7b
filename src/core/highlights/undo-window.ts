/**
 * How long a deleted highlight can be restored, in milliseconds: long enough to see the mistake in a list and find the
 * button, short enough that what is deleted on purpose is soon gone from the disk and its backups.
 */
export const UNDO_MS = 60_000;
