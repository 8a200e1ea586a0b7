// Jest asks its workers for colours where it runs at a terminal; the commands that tests start would write them too.
process.env.FORCE_COLOR = "";
