// Real builds and browsers on a slow, busy machine: what hangs is found out, what is slow is not failed for it.
jest.setTimeout(300_000);
