import { type Kysely, type Migration, type MigrationProvider, sql } from "kysely";

const jobsAndFindings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("jobs")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('analysis', 'import')`))
      .addColumn("state", "text", (c) => c.notNull())
      .addColumn("account", "text", (c) => c.notNull())
      .addColumn("environment", "text", (c) => c.notNull())
      .addColumn("ticket", "text")
      .addColumn("analysis", "text", (c) => c.references("jobs.id"))
      .addColumn("sha256", "text", (c) => c.notNull())
      .addColumn("bytes", "integer", (c) => c.notNull())
      .addColumn("rows", "integer", (c) => c.notNull())
      .addColumn("override", "integer", (c) => c.notNull())
      .addColumn("file_name", "text")
      .addColumn("started_by", "text")
      .addColumn("summary_id", "text")
      .addColumn("progress", "integer", (c) => c.notNull())
      .addColumn("created", "integer")
      .addColumn("deleted", "integer")
      .addColumn("error_lines", "integer")
      .addColumn("warning_lines", "integer")
      .addColumn("complete", "integer")
      .addColumn("has_outcome", "integer", (c) => c.notNull())
      .addColumn("problem", "text")
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("moved_at", "text", (c) => c.notNull())
      .addColumn("ended_at", "text")
      .addColumn("forgotten_at", "text")
      // an import cannot be written down without its ticket and its analysis
      .addCheckConstraint("import_is_bound", sql`kind = 'analysis' or (ticket is not null and analysis is not null)`)
      .execute();
    await db.schema
      .createTable("findings")
      .addColumn("job", "text", (c) => c.primaryKey().references("jobs.id"))
      .addColumn("outcome", "text", (c) => c.notNull())
      .execute();

    // The three promises of design §5 that the database itself keeps, whichever process asks.
    await db.schema
      .createIndex("one_job_per_ticket")
      .on("jobs")
      .columns(["account", "environment", "ticket"])
      .unique()
      .where(sql<boolean>`ticket is not null`)
      .execute();
    await db.schema
      .createIndex("one_live_import_per_account")
      .on("jobs")
      .columns(["account", "environment"])
      .unique()
      .where(sql<boolean>`kind = 'import' and state in ('received', 'claimed', 'accepted', 'running')`)
      .execute();
    await db.schema
      .createIndex("an_analysis_is_spent_once")
      .on("jobs")
      .column("analysis")
      .unique()
      .where(sql<boolean>`kind = 'import' and state <> 'refused'`)
      .execute();

    await db.schema
      .createIndex("jobs_newest_first")
      .on("jobs")
      .columns(["account", "environment", "created_at"])
      .execute();
  },
};

/** What happened, who holds what, what was found out; findings in pieces. Nothing of 001 is lost. */
const sharedAndTold: Migration = {
  async up(db: Kysely<unknown>) {
    for (const name of ["after", "batch_id", "found_what", "found_at", "found_by", "holder", "deleted_at"])
      await db.schema.alterTable("jobs").addColumn(name, "text").execute();
    for (const name of ["batch_part", "batch_parts", "refused_rows"])
      await db.schema.alterTable("jobs").addColumn(name, "integer").execute();

    await sql`update jobs set refused_rows = 0 where error_lines = 0`.execute(db);

    await db.schema.alterTable("findings").renameTo("findings_whole").execute();
    await db.schema
      .createTable("findings")
      .addColumn("job", "text", (c) => c.notNull().references("jobs.id"))
      .addColumn("part", "integer", (c) => c.notNull())
      .addColumn("text", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("one_text_per_part", ["job", "part"])
      .execute();
    await sql`insert into findings (job, part, text) select job, 0, outcome from findings_whole`.execute(db);
    await db.schema.dropTable("findings_whole").execute();

    await db.schema
      .createTable("events")
      .addColumn("job", "text", (c) => c.notNull().references("jobs.id"))
      .addColumn("seq", "integer", (c) => c.notNull())
      .addColumn("at", "text", (c) => c.notNull())
      .addColumn("what", "text", (c) => c.notNull())
      .addColumn("by", "text")
      .addColumn("problem", "text")
      .addPrimaryKeyConstraint("one_event_per_number", ["job", "seq"])
      .execute();
    await db.schema
      .createTable("processes")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("beat", "integer", (c) => c.notNull())
      .execute();
    await db.schema
      .createTable("budgets")
      .addColumn("account", "text", (c) => c.notNull())
      .addColumn("environment", "text", (c) => c.notNull())
      .addColumn("taken", "text", (c) => c.notNull())
      .addColumn("held_until", "bigint", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("one_budget_per_account", ["account", "environment"])
      .execute();
  },
};

/** What the connection check found out about an account. */
const learned: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("learned")
      .addColumn("account", "text", (c) => c.notNull())
      .addColumn("environment", "text", (c) => c.notNull())
      .addColumn("text", "text", (c) => c.notNull())
      .addColumn("at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("learned_once_per_account", ["account", "environment"])
      .execute();
  },
};

/** The undo file downloaded before an import, and what was read back after it. */
const takenBack: Migration = {
  async up(db: Kysely<unknown>) {
    for (const name of ["undo_file", "read_back"]) await db.schema.alterTable("jobs").addColumn(name, "text").execute();
  },
};

/** Who is signed in, and who is about to be. */
const signIn: Migration = {
  async up(db: Kysely<unknown>) {
    let sessions = db.schema.createTable("sessions").addColumn("id", "text", (c) => c.primaryKey());
    for (const name of ["rules", "subject", "login", "name", "created_at", "seen_at", "signed_in_at"])
      sessions = sessions.addColumn(name, "text", (c) => c.notNull());
    await sessions.addColumn("email", "text").execute();
    let signIns = db.schema.createTable("sign_ins").addColumn("id", "text", (c) => c.primaryKey());
    for (const name of ["browser", "nonce", "verifier", "target", "begun_at"])
      signIns = signIns.addColumn(name, "text", (c) => c.notNull());
    await signIns.execute();
  },
};

/** Numbered, only ever added to. The same ones run on SQLite and PostgreSQL. */
export const migrations: MigrationProvider = {
  getMigrations: async () => ({
    "001-jobs-and-findings": jobsAndFindings,
    "002-shared-and-told": sharedAndTold,
    "003-learned": learned,
    "004-taken-back": takenBack,
    "005-sign-in": signIn,
  }),
};
