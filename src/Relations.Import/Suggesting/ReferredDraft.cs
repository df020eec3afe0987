namespace Relations.Import;

/// <summary>Drafts the records that those of a row refer to: people, places, missions and offices.</summary>
/// <param name="profile">The file.</param>
/// <param name="columns">Its columns.</param>
/// <param name="chosen">The collection that it seems to hold.</param>
/// <param name="used">Takes the columns that are read.</param>
/// <param name="fields">Takes the fields that refer to the records.</param>
/// <param name="language">The code of the language of texts.</param>
sealed class ReferredDraft(
    TableProfile profile,
    IReadOnlyList<ColumnGuess> columns,
    CollectionChoice chosen,
    HashSet<ColumnGuess> used,
    DraftText fields,
    string language
)
{
    /// <summary>What is made of each row, before the record of the row itself.</summary>
    public DraftText Targets { get; } = new();

    /// <summary>What is made of the items of lists within each row.</summary>
    public DraftText Rows { get; } = new();

    /// <summary>Whether a mission is made.</summary>
    public bool HasMission { get; private set; }

    /// <summary>Adds the records that a field refers to.</summary>
    /// <param name="field">The field.</param>
    /// <param name="collection">Their collection.</param>
    public void Add(FieldChoice field, string collection)
    {
        var name = Slug.Of(field.Field);
        var path = FieldDraft.Path(field.Column);
        if (field.Column.Column.HasSeveral && field.Kind is ListKind { Of: var of })
        {
            AddItems(path, collection);
            fields.Line(5, of is PartKind ? $"{field.Field}:" : $"{field.Field}: {{ from: {path}, slug: true }}");
            if (of is PartKind)
            {
                fields.Line(6, $"- each: {path}");
                fields.Line(7, "fields: { person: { from: \".\", slug: true } }");
            }

            return;
        }

        Targets.Line(3, $"- name: {name}");
        Targets.Line(4, $"collection: {collection}");
        WriteWhen(field.Column);
        WriteNamed(field, collection);
        var record = $"{{ record: {name} }}";
        if (field.Kind is ReferenceKind)
        {
            fields.Line(5, $"{field.Field}: {record}");
            return;
        }

        fields.Line(5, $"{field.Field}:");
        fields.Line(6, field.Kind is ListKind { Of: PartKind } ? "- fields:" : $"- {record}");
        if (field.Kind is ListKind { Of: PartKind })
        {
            fields.Line(8, $"person: {record}");
        }
    }

    // Places of one name lie in several states.
    void WriteNamed(FieldChoice field, string collection)
    {
        var path = field.Column.Column.Path;
        var state = collection == "places" ? Host() : null;
        var id = state is null ? $"{{{path}}}" : $"{{{state.Column.Path}}}-{{{path}}}";
        Targets.Line(4, $"id: {DraftText.Quoted(id)}");
        Targets.Line(4, "fields:");
        Targets.Line(5, $"names: {{ from: {FieldDraft.Path(field.Column)}, language: {language} }}");
        if (state is not null)
        {
            Targets.Line(5, $"state: {FieldDraft.State(state)}");
        }
    }

    ColumnGuess? Host() =>
        chosen.Fields.FirstOrDefault(field => field.Name is "receiving" or "to" && used.Contains(field.Column))?.Column
            is { State.Separator: null } host
            ? host
            : null;

    void AddItems(string path, string collection)
    {
        if (Rows.IsEmpty)
        {
            Rows.Line(2, "rows:");
        }

        Rows.Line(3, $"- each: {path}");
        Rows.Line(4, "make:");
        Rows.Line(5, $"collection: {collection}");
        Rows.Line(5, "id: \"{.}\"");
        Rows.Line(5, "fields:");
        Rows.Line(6, $"names: {{ from: \".\", language: {language} }}");
    }

    // Rows that lack what a record is made of, as those of totals do, make none.
    void WriteWhen(params ColumnGuess[] needed)
    {
        var paths = needed.Where(column => column.Column.Filled < profile.Records).Select(FieldDraft.Path).ToList();
        if (paths.Count > 0)
        {
            Targets.Line(4, paths is [var only] ? $"when: {only}" : $"when: {{ all: [{string.Join(", ", paths)}] }}");
        }
    }

    /// <summary>Adds the mission of a head: tables say who sends and who receives, and not which mission that is.</summary>
    public void AddMission()
    {
        var states = columns.Where(column => column.State is { Separator: null } && !used.Contains(column)).ToList();
        if (chosen.Shape.Find("mission") is not { Required: true } || states.Count < 2)
        {
            return;
        }

        ColumnGuess Side(string field, int otherwise) =>
            states
                .Select(column => (Column: column, Weight: HeaderIndex.Instance.Weigh(column.Header, field)))
                .Where(one => one.Weight > 0)
                .OrderByDescending(one => one.Weight)
                .Select(one => one.Column)
                .FirstOrDefault(states[otherwise]);
        var (sending, receiving) = (Side("sending", 0), Side("receiving", 1));
        if (sending == receiving)
        {
            return;
        }

        used.Add(sending);
        used.Add(receiving);
        HasMission = true;
        Targets.Line(3, "- name: mission");
        Targets.Line(4, "collection: missions");
        WriteWhen(sending, receiving);
        Targets.Line(4, $"id: {DraftText.Quoted($"mission-{{{sending.Column.Path}}}-{{{receiving.Column.Path}}}")}");
        Targets.Line(4, "sameId: join");
        Targets.Line(4, "fields:");
        Targets.Line(5, $"sending: {FieldDraft.State(sending)}");
        Targets.Line(5, $"receiving: {FieldDraft.State(receiving)}");
        fields.Line(5, "mission: { record: mission }");
    }

    /// <summary>Adds the office, which belongs to a state that tables name beside it.</summary>
    public void AddOffice()
    {
        var field = chosen.Fields.FirstOrDefault(field =>
            field.Kind is ReferenceKind reference && reference.Targets.Contains("offices")
        );
        var state = columns
            .Where(column => column.State is { Separator: null } && !used.Contains(column))
            .MaxBy(column => HeaderIndex.Instance.Weigh(column.Header, "of"));
        if (field is null || state is null)
        {
            return;
        }

        used.Add(state);
        used.Add(field.Column);
        var (title, of) = (field.Column.Column.Path, state.Column.Path);
        Targets.Line(3, "- name: office");
        Targets.Line(4, "collection: offices");
        Targets.Line(4, $"id: {DraftText.Quoted($"{{{of}}}-{{{title}}}")}");
        Targets.Line(4, "fields:");
        Targets.Line(5, $"title: {{ from: {FieldDraft.Path(field.Column)}, language: {language} }}");
        Targets.Line(5, $"of: {FieldDraft.State(state)}");
        fields.Line(5, "office: { record: office }");
    }
}
