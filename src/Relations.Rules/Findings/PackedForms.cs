namespace Relations.Rules;

/// <summary>How something is written that may be absent.</summary>
enum PackedForm
{
    None,
    Plain,
    Kept,
    Count,
}

/// <summary>The kinds of arguments that are written.</summary>
enum PackedValue
{
    Text,
    Quotation,
    Record,
    State,
    Path,
    Date,
    Number,
    Message,
    List,
    Word,
    Other,
}
