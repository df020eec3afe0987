namespace Relations.Import;

/// <summary>Drafts what is made of the rows of one file, and gathers what it is unsure of.</summary>
/// <param name="profile">The file.</param>
/// <param name="columns">Its columns.</param>
/// <param name="choice">The collection that it seems to hold; null where none fits.</param>
sealed class InputDraft(TableProfile profile, IReadOnlyList<ColumnGuess> columns, CollectionChoice? choice)
{
    static readonly (string One, string Other)[] Sides = [("from", "to"), ("sending", "receiving"), ("by", "of")];

    readonly HashSet<ColumnGuess> used = [];
    readonly List<Message> doubts = [];
    readonly DraftText fields = new();
    readonly Dictionary<string, List<ColumnGuess>> several = new(StringComparer.Ordinal);
    ReferredDraft? referred;

    /// <summary>The code of the language that the headers are in, and texts are taken to be in.</summary>
    public string Language { get; } = HeaderIndex.Instance.LanguageOf(columns.Select(column => column.Header)).Code();

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<Message> Doubts => doubts;

    /// <summary>Writes the input.</summary>
    public void Write(DraftText draft)
    {
        draft.Line(1, $"- files: {FilesOf(profile.Series)}");
        SettingsDraft.Write(draft, profile.Settings);
        if (profile.Records == 0 || choice is null)
        {
            doubts.Add(profile.Records == 0 ? SuggestTexts.NoRecords() : SuggestTexts.NoCollection());
            draft.Line(2, "make: []");
            return;
        }

        doubts.Add(SuggestTexts.Taken(choice.Shape.Collection));
        referred = new(profile, columns, choice, used, fields, Language);
        foreach (var field in choice.Fields.Where(field => field.Name != "id"))
        {
            Add(field);
        }

        referred.AddMission();
        referred.AddOffice();
        ReportSides(choice);
        var id = Id(choice);
        ReportMissing(choice);
        WriteEmpty(draft);
        draft.Line(2, "make:");
        draft.Lines(referred.Targets);
        draft.Line(3, $"- collection: {choice.Shape.Collection}");
        draft.Line(4, $"id: {id}");
        draft.Line(4, "sameId: number");
        draft.Line(4, "cite: row");
        draft.Line(4, "fields:");
        draft.Lines(fields);
        draft.Lines(referred.Rows);
        if ($"{referred.Targets}{fields}{referred.Rows}".Contains("language: ", StringComparison.Ordinal))
        {
            doubts.Add(SuggestTexts.InLanguage(Language));
        }

        foreach (var column in columns.Where(column => !used.Contains(column) && column.Column.Filled > 0))
        {
            doubts.Add(SuggestTexts.Unread(column.Column.Path));
        }
    }

    // NA is also the code of Namibia.
    void WriteEmpty(DraftText draft)
    {
        var texts = columns.SelectMany(column => column.Column.MissingTexts).Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count > 0 && columns.All(column => column.State?.By != "iso2"))
        {
            draft.Line(
                2,
                $"empty: [{string.Join(", ", texts.Order(StringComparer.Ordinal).Select(DraftText.Quoted))}]"
            );
        }
    }

    // A column that is called country does not say which of the two sides it is.
    void ReportSides(CollectionChoice chosen)
    {
        foreach (var (one, other) in Sides)
        {
            var sides = chosen.Fields.Where(field => field.Name == one || field.Name == other).ToList();
            if (
                sides is [var only]
                && used.Contains(only.Column)
                && HeaderIndex.Instance.IsAnyState(only.Column.Header)
            )
            {
                doubts.Add(SuggestTexts.OneSide(only.Column.Column.Path, only.Name, only.Name == one ? other : one));
            }
        }
    }

    static string FilesOf(FileSeries series) =>
        series.Pattern.Length > 0
            ? DraftText.Quoted(series.Pattern)
            : $"[{string.Join(", ", series.Files.Select(file => DraftText.Quoted(file.Path)))}]";

    void Add(FieldChoice field)
    {
        // A map without a word would find fault with every row.
        var isWords = field.Kind is EnumKind words && FieldDraft.Share(field.Column, words) == 0;
        if (isWords || !used.Add(field.Column))
        {
            return;
        }

        doubts.AddRange(FieldDraft.Doubts(field));
        if (field.Weight <= CollectionChoice.Guessed)
        {
            doubts.Add(SuggestTexts.ByValues(field.Column.Column.Path, field.Name));
        }

        if (field.Field.Contains('.', StringComparison.Ordinal))
        {
            AddEnd(field);
        }
        else if (CollectionChoice.IsStates(field.Kind))
        {
            AddStates(field);
        }
        else if (Target(field) is { } target)
        {
            referred!.Add(field, target);
        }
        else if (field.Kind is ReferenceKind missions && missions.Targets.Contains("missions"))
        {
            used.Remove(field.Column);
        }
        else if (field.Kind is not (ReferenceKind or ListKind))
        {
            fields.Line(5, $"{field.Field}: {FieldDraft.Of(field, Language)}");
        }
        else
        {
            used.Remove(field.Column);
        }
    }

    // Both ends of an interval stand together.
    void AddEnd(FieldChoice field)
    {
        var ends = choice!.Fields.Where(other => other.Name == field.Name).ToList();
        ends.ForEach(end => used.Add(end.Column));
        doubts.AddRange(ends.Where(end => end != field).SelectMany(FieldDraft.Doubts));
        fields.Line(5, $"{field.Name}:");
        fields.Line(6, "interval:");
        foreach (var end in ends.OrderByDescending(end => end.Field.EndsWith("start", StringComparison.Ordinal)))
        {
            fields.Line(7, $"{end.Field[(field.Name.Length + 1)..]}: {FieldDraft.Date(end.Column)}");
        }
    }

    // A field of several states may have a column for each.
    void AddStates(FieldChoice field)
    {
        var others = field is { Kind: ListKind, Column.State.Separator: null }
            ? columns
                .Where(column =>
                    column.State is { Separator: null }
                    && choice!.Fields.All(other => other.Column != column)
                    && !column.NamesSameStates(field.Column)
                )
                .ToHashSet()
            : [];
        if (others.Count == 0)
        {
            var value = FieldDraft.State(field.Column);
            fields.Line(
                5,
                $"{field.Field}: {(field.Kind is ListKind && field.Column.State!.Separator is null ? $"{{ list: [{value}] }}" : value)}"
            );
            return;
        }

        fields.Line(5, $"{field.Field}:");
        fields.Line(6, "list:");
        several[field.Field] = [.. columns.Where(column => column == field.Column || others.Contains(column))];
        foreach (var column in several[field.Field])
        {
            used.Add(column);
            fields.Line(7, $"- {FieldDraft.State(column)}");
        }
    }

    static string? Target(FieldChoice field) =>
        field.Kind switch
        {
            ListKind { Of: PartKind part } when part.Shape.Find("person") is not null => "people",
            ReferenceKind reference => reference.Targets.FirstOrDefault(IsMade),
            ListKind { Of: ReferenceKind reference } => reference.Targets.FirstOrDefault(IsMade),
            _ => null,
        };

    static bool IsMade(string collection) => collection is "people" or "places" or "organizations";

    string Id(CollectionChoice chosen)
    {
        if (chosen.Fields.FirstOrDefault(field => field.Name == "id") is { Column.IsId: true } id)
        {
            used.Add(id.Column);
            return DraftText.Quoted($"{Prefix(chosen.Shape.Collection)}-{{{id.Column.Column.Path}}}");
        }

        var parts = chosen
            .Fields.Where(field => field.Name != "id" && field.Kind is not (EnumKind or IntegerKind or NumberKind))
            .Where(field => field.Name is not ("note" or "purpose"))
            .SelectMany(field => several.GetValueOrDefault(field.Field) ?? [field.Column])
            .Where(column => !column.Column.HasSeveral)
            .Select(column => column.Column)
            .Take(3)
            .ToList();
        doubts.Add(SuggestTexts.IdsMade(FieldDraft.List(parts.Select(part => part.Path))));
        return DraftText.Quoted(
            chosen.Shape.Collection is "people" or "places" or "organizations"
                ? $"{{{parts[0].Path}}}"
                : Prefix(chosen.Shape.Collection) + string.Concat(parts.Select(InId))
        );
    }

    // An id that ends with a hyphen is another one, and a cell that is empty would be found.
    string InId(ColumnProfile column) =>
        column.Filled < profile.Records ? $"[-{{{column.Path}}}]" : $"-{{{column.Path}}}";

    static string Prefix(string collection) => Slug.Of(ColumnProfile.HeaderOf(collection)).TrimEnd('s');

    void ReportMissing(CollectionChoice chosen)
    {
        foreach (var field in chosen.Shape.Fields.Where(field => field.Required && field.Name != "id"))
        {
            var isMission = referred!.HasMission && field.Name == "mission";
            if (!isMission && !chosen.Fields.Any(other => other.Name == field.Name && used.Contains(other.Column)))
            {
                doubts.Add(SuggestTexts.Missing(chosen.Shape.Collection, field.Name));
                fields.Line(5, $"# {field.Name}: ?");
            }
        }
    }
}
