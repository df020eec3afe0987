namespace Relations.Import;

/// <summary>The forms of values and conditions of a mapping.</summary>
static class ValueForms
{
    static readonly MappingForm Text = PlainTextForm.Instance;
    static readonly MappingForm Filled = PlainTextForm.Filled;
    static readonly MappingForm Boolean = new PlainForm(IsNumber: false);
    static readonly MappingForm Texts = new ItemsForm(() => Text, MayBeAlone: true);
    static readonly MappingForm UnmappedWords = new WordForm("keep", "drop", "error");

    /// <summary>What becomes of white space.</summary>
    public static MappingForm SpaceWords { get; } = new WordForm("keep", "trim", "collapse", "unwrap");

    /// <summary>In what two texts may differ and still be the same.</summary>
    public static MappingForm Fold { get; } = new ItemsForm(() => new WordForm("case", "accents"), MayBeAlone: true);

    static readonly ObjectForm Interval = new(
        "interval",
        () =>
            [
                new("start", Value!, "The start."),
                new("end", Value!, "The end."),
                new(
                    "missing",
                    new WordForm("unknown", "open", "single"),
                    "What an end that is not there is: unknown, open, or none, so that the other stands alone; by default, unknown."
                ),
            ]
    )
    {
        NeedsOneOf = ["start", "end"],
    };

    static readonly ObjectForm Replace = new(
        "replace",
        () =>
            [
                new("pattern", Filled, "A regular expression.", IsRequired: true),
                new("with", Text, "What stands for each match; $1 or ${name} are groups; by default, nothing."),
            ]
    );

    static readonly ObjectForm Split = new(
        "split",
        () =>
            [
                new(
                    "words",
                    new EitherForm(Text, new ItemsForm(() => Text, MayBeAlone: false)),
                    "The words of a title, or the name of a list of words.",
                    IsRequired: true
                ),
            ]
    );

    static readonly ObjectForm Map = new(
        "map",
        () =>
            [
                new("in", Text, "The name of a map of values."),
                new("values", new TableForm(() => Text), "The map of values itself."),
                new("fold", Fold, "In what values may differ from those of the map; by default, in nothing."),
                new("unmapped", UnmappedWords, "What becomes of a value that the map lacks; by default, error."),
            ]
    );

    static readonly ObjectForm LookUp = new(
        "lookup",
        () =>
            [
                new("in", Text, "The name of a table.", IsRequired: true),
                new("give", Text, "The name of what is looked up; by default, the text of the table."),
                new("unmapped", UnmappedWords, "What becomes of a key that the table lacks; by default, error."),
            ]
    );

    static readonly ObjectForm State = new(
        "state",
        () =>
            [
                new(
                    "by",
                    new ItemsForm(() => StateWord!, MayBeAlone: true),
                    "What names the state: name, or lists of codes; by default, any."
                ),
                new("at", Value!, "The date at which the name or code is meant."),
                new(
                    "unmapped",
                    UnmappedWords,
                    "What becomes of a text that names no state, or several; by default, error."
                ),
            ]
    );

    static readonly ObjectForm Qualifier = new(
        "qualifier",
        () =>
            [
                new("from", Filled, "The path of the text beside the date.", IsRequired: true),
                new("approximate", Text, "A regular expression of what makes the date approximate (~)."),
                new("uncertain", Text, "A regular expression of what makes it uncertain (?)."),
                new("before", Text, "A regular expression of what makes it any day before (../date)."),
                new("after", Text, "A regular expression of what makes it any day after (date/..)."),
            ]
    );

    static readonly ObjectForm Date = new(
        "date",
        () =>
            [
                new(
                    "patterns",
                    Texts,
                    "The patterns, as dd.MM.yyyy, tried in order; edtf for EDTF, text for the first date of a text.",
                    IsRequired: true
                ),
                new("calendar", Text, "The calendar of the numbers, as julian; by default, the Gregorian."),
                new(
                    "years",
                    new PlainForm(IsNumber: true),
                    "The first of the hundred years that years of two digits stand for."
                ),
                new("written", Boolean, "Whether the date keeps the text as its wording."),
                new(
                    "qualifier",
                    new EitherForm(Text, Qualifier),
                    "The path of a text beside the date that says before, after, about or perhaps; or which words there say it."
                ),
                new("unmapped", UnmappedWords, "What becomes of a text that is no such date; by default, error."),
            ]
    );

    static MappingForm StateWord { get; } = new WordForm([.. StateLists.Words]);

    /// <summary>Whether something is made.</summary>
    public static MappingForm Condition { get; } =
        new EitherForm(
            Text,
            new ObjectForm(
                "condition",
                () =>
                    [
                        new("from", Filled, "The path of the value that is asked about."),
                        new("is", Text, "It is this text."),
                        new("in", Texts, "It is one of these texts."),
                        new("same", Text, "It is the same text as what stands at this path."),
                        new("matches", Text, "A regular expression matches a part of it."),
                        new("filled", Boolean, "It is there and not empty, or it is not."),
                        new("not", Condition!, "Another condition does not hold."),
                        new("all", new ItemsForm(() => Condition!, MayBeAlone: true), "All of these conditions hold."),
                        new("any", new ItemsForm(() => Condition!, MayBeAlone: true), "One of these conditions holds."),
                    ]
            )
        )
        {
            Called = "anyCondition",
        };

    static readonly ObjectForm Long = new(
        "value",
        () =>
            [
                new(
                    "from",
                    Filled,
                    "The path of the value: a header, an XPath, a JSON Pointer or JSONPath; or $name of what is defined."
                ),
                new("constant", Text, "The same text for all rows."),
                new(
                    "template",
                    Filled,
                    "A text with paths in braces; what stands in brackets is left out where a path in it is empty."
                ),
                new(
                    "first",
                    new ItemsForm(() => Value!, MayBeAlone: false) { MayBeEmpty = false },
                    "Values of which the first is taken that is there."
                ),
                new(
                    "all",
                    new ItemsForm(() => Value!, MayBeAlone: false) { MayBeEmpty = false },
                    "Values that are taken one after the other."
                ),
                new("record", Filled, "The id of the record that a target of this name makes of the row."),
                new("interval", Interval, "Two dates as an interval; one date where they are the same."),
                new("list", new ItemsForm(() => Value!, MayBeAlone: false), "The items of a list."),
                new(
                    "each",
                    Filled,
                    "The path of elements or objects, each of which becomes an object with these fields."
                ),
                new(
                    "fields",
                    new TableForm(() => Value!),
                    "The fields of an object; of names and titles, texts by language."
                ),
                new("when", Condition, "Whether there is a value; by default, always."),
                new("spaces", SpaceWords, "What becomes of white space."),
                new("separator", Filled, "What divides several values in one text."),
                new(
                    "match",
                    Filled,
                    "A regular expression; the value becomes its match, or the group called value. As $name.group, its groups are values too."
                ),
                new(
                    "split",
                    new EitherForm(Text, new ItemsForm(() => Text, MayBeAlone: false), Split),
                    "The words of titles that stand before a name. $name.title and $name.name are both."
                ),
                new(
                    "replace",
                    new ItemsForm(() => Replace, MayBeAlone: true),
                    "Regular expressions and what stands for their matches, in order."
                ),
                new("map", new EitherForm(Text, Map), "The map of values that it is translated by."),
                new("lookup", new EitherForm(Text, LookUp), "The table in which it is the key."),
                new(
                    "state",
                    new EitherForm(new ItemsForm(() => StateWord!, MayBeAlone: true), State),
                    "The code of the state that it names, by any, name, or a list of codes."
                ),
                new(
                    "date",
                    new EitherForm(Texts, Date),
                    "The date that it is, by a pattern as dd.MM.yyyy, edtf or text."
                ),
                new("slug", Boolean, "Whether it becomes a slug, as ids are."),
                new("join", Text, "What stands between several values that become one text."),
                new("default", Text, "The text for a row without a value."),
                new("language", Text, "The language of the text."),
            ]
    );

    /// <summary>A value: the path of one, items of a list, or an object that says more.</summary>
    public static MappingForm Value { get; } =
        new EitherForm(Text, Long, new ItemsForm(() => Value!, MayBeAlone: false)) { Called = "anyValue" };
}
