import { PlainError } from '../errors.ts';

/** What the system’s codes mean, to end a sentence with. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you are not allowed to open it',
  EPERM: 'you are not allowed to open it',
  EEXIST: 'it is there already',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the disk does not take so large a file',
  ENAMETOOLONG: 'its name is too long',
  ENOTEMPTY: 'it is a folder',
  EROFS: 'the disk is read-only',
  EBUSY: 'another program has it open',
  ELOOP: 'it is a link that leads back to itself',
};

/** Why a file cannot be read or written, in plain words that end a sentence. */
export function plainReason(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && reasons[code]) || message;
}

/** The system’s code for what went wrong; undefined where it was not the system that refused. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
