namespace Relations.Import;

/// <summary>The forms of a mapping as a whole and of its inputs.</summary>
static class MappingForms
{
    static readonly MappingForm Text = PlainTextForm.Instance;
    static readonly MappingForm Filled = PlainTextForm.Filled;
    static readonly MappingForm Texts = new ItemsForm(() => Text, MayBeAlone: true);

    static readonly IReadOnlyList<MappingKey> FileKeys =
    [
        new(
            "format",
            new WordForm([.. ForeignFormats.Words]),
            "The format of the files; by default, that of the endings of their names."
        ),
        new("encoding", Text, "The encoding of text, as windows-1254; by default, what the bytes show, else UTF-8."),
        new(
            "delimiter",
            Text,
            "What divides the columns of CSV, one character; by default, what the first lines show."
        ),
        new(
            "quote",
            Text,
            "What encloses a column of CSV that holds delimiters, one character; by default, what the first lines show."
        ),
        new(
            "headers",
            new PlainForm(IsNumber: true),
            "The line or row of the headers, from 1; 0 if the file has no headers; columns are then called 1, 2, 3 and so on; by default, what the first lines show."
        ),
        new("sheet", Text, "The sheet of a workbook; by default, the first."),
        new("range", Text, "The range of cells of a sheet, as B3:F200; by default, all of it."),
        new("table", Text, "The table of a data base; by default, its only one."),
        new("query", Text, "A query that reads the rows of a data base."),
        new(
            "records",
            Text,
            "What the records are: an XPath in XML, a JSON Pointer or JSONPath in JSON; by default, each row, or the whole of the file."
        ),
        new("namespaces", new TableForm(() => Text), "The namespaces of XPaths, by prefix."),
    ];

    /// <summary>Whether a key of an input or lookup says how files of some format are read.</summary>
    public static bool IsSetting(string key) => key != "format" && FileKeys.Any(one => one.Name == key);

    static readonly ObjectForm Evidence = new(
        "evidence",
        () =>
            [
                new("text", Filled, "The template of the text of a row; by default, the row as it stands in the file."),
                new(
                    "source",
                    Filled,
                    "The template of the id of the source; by default, the name of the file as a slug."
                ),
                new("fields", new TableForm(() => ValueForms.Value), "The fields of the source, but for id and file."),
                new(
                    "reading",
                    new WordForm("stated", "inferred"),
                    "How records are read from rows; by default, stated."
                ),
            ]
    );

    static readonly ObjectForm Target = new(
        "make",
        () =>
            [
                new("name", Text, "What other targets and fields call it; by default, its collection."),
                new("collection", Filled, "The collection that the record stands in.", IsRequired: true),
                new("when", ValueForms.Condition, "Whether the record is made of a row; by default, always."),
                new("id", Filled, "The template of its id; what stands in braces becomes a slug.", IsRequired: true),
                new(
                    "sameId",
                    new WordForm("join", "number", "report"),
                    "What to do with a second record of one id: make one record of both, give it a number, or report it; by default, join in registers as people and offices, else report."
                ),
                new("fields", new TableForm(() => ValueForms.Value), "Its fields, by name."),
                new("cite", new WordForm("row"), "row: it cites the row, whose text is stored as a source."),
            ]
    );

    static readonly IReadOnlyList<MappingKey> RowKeys =
    [
        new("define", new TableForm(() => ValueForms.Value), "Values that are used as $name below, by name."),
        new("evidence", Evidence, "How rows are stored as texts and cited."),
        new("make", new ItemsForm(() => Target, MayBeAlone: true), "The records that are made of each row."),
        new(
            "rows",
            new ItemsForm(() => Rows!, MayBeAlone: true),
            "What is made of elements or objects within each row."
        ),
        new("ignore", Texts, "Paths that are left on purpose; * stands for any part of one."),
    ];

    static readonly ObjectForm Rows = new(
        "rows",
        () => [new("each", Filled, "The path of the elements or objects within the row.", IsRequired: true), .. RowKeys]
    );

    static readonly ObjectForm Input = new(
        "input",
        () =>
            [
                new("name", Text, "What examples and findings call it."),
                new(
                    "files",
                    Texts,
                    "Names of files, or patterns of names: * within a name, ** for any folders; by default, all that are given."
                ),
                new("empty", Texts, "Texts that stand for no value, as NA or -9; none of them reaches a field."),
                .. FileKeys,
                .. RowKeys,
            ]
    );

    static readonly ObjectForm Lookup = new(
        "table",
        () =>
            [
                new("files", Texts, "The files that hold the table."),
                .. FileKeys,
                new("key", Filled, "The path of the key of a row."),
                new(
                    "columns",
                    new TableForm(() => Text),
                    "The paths of what is looked up, by name; by default, each column by its own name."
                ),
                new(
                    "rows",
                    new TableForm(() => new EitherForm(Text, new TableForm(() => Text))),
                    "The table itself, where no file holds it: by key, a text or texts by name."
                ),
                new("fold", ValueForms.Fold, "In what keys may differ; by default, in nothing."),
            ]
    );

    static readonly ObjectForm Example = new(
        "example",
        () =>
            [
                new("name", Text, "What the example shows."),
                new("input", Text, "The name of the input; by default, the only one."),
                new("file", Text, "The name that the file is taken to have."),
                new("text", Text, "The content of the file.", IsRequired: true),
                new(
                    "records",
                    AnyForm.Instance,
                    "The records that are made, by collection; fields that are not named may be anything."
                ),
                new("findings", Texts, "The beginnings of what is found, in order; by default, nothing is."),
            ]
    );

    /// <summary>A whole mapping.</summary>
    public static ObjectForm Whole { get; } =
        new(
            "mapping",
            () =>
                [
                    new("$schema", Text, "Where the schema of mappings lies, for editors."),
                    new(
                        "mapping",
                        new PlainForm(IsNumber: true),
                        "The version of the language of mappings: 1.",
                        IsRequired: true
                    ),
                    new("title", Text, "What the mapping is for."),
                    new(
                        "dossier",
                        AnyForm.Instance,
                        "What the dossier says of itself that import makes: the members of a dossier.yaml."
                    ),
                    new(
                        "spaces",
                        ValueForms.SpaceWords,
                        "What becomes of white space in all values that do not say it; by default, trim."
                    ),
                    new(
                        "words",
                        new TableForm(() => new ItemsForm(() => Text, MayBeAlone: false)),
                        "Lists of words, by name."
                    ),
                    new("values", new TableForm(() => new TableForm(() => Text)), "Maps of values, by name."),
                    new("lookups", new TableForm(() => Lookup), "Tables that rows are joined with, by name."),
                    new(
                        "inputs",
                        new ItemsForm(() => Input, MayBeAlone: true),
                        "The files, and what is made of their rows.",
                        IsRequired: true
                    ),
                    new(
                        "examples",
                        new ItemsForm(() => Example, MayBeAlone: false),
                        "Rows and the records that become of them, which relations map test runs."
                    ),
                ]
        );
}
