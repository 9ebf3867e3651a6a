"""The search index: two FTS5 tables, needs by weight, and word counts (see directory/indexing.py).

The tables hold no text of their own (`content=''`), only our own stems. Letters, numbers and
marks stay as they are: the default tokenizer would shatter Indic scripts.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

_TOKENIZER = "\"unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'\""


def upgrade() -> None:
    """Make the index tables, empty; the program fills them."""
    for statement in (
        "create virtual table search_small using fts5(name, organization, labels, cell,"
        f" content='', contentless_delete=1, prefix='2 3', tokenize={_TOKENIZER})",
        "create virtual table search_full using fts5(text, cell,"
        f" content='', contentless_delete=1, tokenize={_TOKENIZER})",
        "create table service_need (need text not null, weight integer not null,"
        " service integer not null, cell text not null,"
        " primary key (need, cell, weight desc, service)) without rowid",
        "create index ix_service_need_weight on service_need (need, weight desc, service)",
        "create index ix_service_need_service on service_need (service)",
        "create table search_word (word text primary key, count integer not null) without rowid",
        "create table search_about (name text primary key, value text not null) without rowid",
    ):
        op.execute(statement)
