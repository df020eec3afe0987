namespace Relations.Import;

/// <summary>A field of a record, and the column that seems to hold it.</summary>
/// <param name="Field">The path of the field: <c>dates.start</c> and <c>dates.end</c> are the ends of an interval.</param>
/// <param name="Kind">What the field holds.</param>
/// <param name="Column">The column.</param>
/// <param name="Weight">How well it fits; what has another reason than its header has less.</param>
sealed record FieldChoice(string Field, FieldKind Kind, ColumnGuess Column, int Weight)
{
    /// <summary>What the field itself is called, without the end of an interval.</summary>
    public string Name => Field.Split('.')[0];
}

/// <summary>The collection that a file seems to hold, with its fields.</summary>
/// <param name="Shape">The collection.</param>
/// <param name="Fields">The fields that have a column.</param>
/// <param name="Score">How well it fits.</param>
sealed record CollectionChoice(RecordShape Shape, IReadOnlyList<FieldChoice> Fields, int Score)
{
    const int ByLabel = 8;

    /// <summary>The most that a choice weighs which no header speaks for.</summary>
    public const int Guessed = 3;

    const int ByKind = 2;
    const int Called = 12;

    // Those whose rows are usually kept in tables; others are drafted where their headers say so.
    static readonly string[] Usual =
    [
        "visits",
        "missions",
        "appointments",
        "recognitions",
        "diplomaticRelations",
        "agreements",
        "tenures",
        "people",
        "offices",
        "organizations",
        "places",
    ];

    /// <summary>Chooses a collection for the columns of a file.</summary>
    /// <param name="name">What the file and its sheet are called.</param>
    /// <param name="columns">The columns.</param>
    public static CollectionChoice? Of(string name, IReadOnlyList<ColumnGuess> columns) =>
        Usual
            .Select(collection => Fit(Shapes.Find(collection)!, Slug.Letterwise(name), columns))
            .Where(choice => choice.Fields.Any(field => field.Name != "id" && field.Weight > ByKind))
            .OrderByDescending(choice => choice.Score)
            .FirstOrDefault();

    static CollectionChoice Fit(RecordShape shape, string name, IReadOnlyList<ColumnGuess> columns)
    {
        var options = columns
            .SelectMany(column => Slots(shape).Select(slot => Weigh(shape, slot.Field, slot.Kind, column)))
            .OfType<FieldChoice>()
            .OrderByDescending(choice => choice.Weight)
            .ThenByDescending(choice => shape.Find(choice.Name)!.Required)
            .ToList();
        List<FieldChoice> taken = [];
        foreach (var option in options)
        {
            var isFree = taken.TrueForAll(other =>
                other.Column != option.Column
                && other.Field != option.Field
                && !Excludes(other, option)
                && !(option.Weight <= Guessed && IsPart(option.Column, other.Column))
            );
            if (isFree)
            {
                taken.Add(option);
            }
        }

        var required = shape.Fields.Count(field =>
            field.Required && field.Name != "id" && taken.Exists(choice => choice.Name == field.Name)
        );
        var missing = shape.Fields.Count(field => field.Required && field.Name != "id") - required;
        var sides = SidesOfMission(shape, columns);
        if (sides > 0)
        {
            (required, missing) = (required + 1, missing - 1);
        }

        var score =
            taken.Sum(choice => choice.Weight)
            + sides
            + (4 * required)
            - (6 * missing)
            + (IsCalled(shape, name) ? Called : 0);
        var order = shape.Fields.Select(field => field.Name).ToList();
        return new(shape, [.. taken.OrderBy(choice => order.IndexOf(choice.Name))], score);
    }

    // Who sends and who receives stand for the mission.
    static int SidesOfMission(RecordShape shape, IReadOnlyList<ColumnGuess> columns)
    {
        var states = columns.Where(column => column.State is { Separator: null }).ToList();
        return shape.Find("mission") is { Required: true } && states.Count > 1
            ? Best("sending") + Best("receiving")
            : 0;

        int Best(string side) => states.Max(column => HeaderIndex.Instance.Weigh(column.Header, side));
    }

    static bool IsCalled(RecordShape shape, string name) =>
        CollectionWords.IsCalled(name, shape.Collection)
        || Languages.All.Any(language => name.Contains(Slug.Of(shape.Label.In(language)), StringComparison.Ordinal));

    // The attribute of an element that names a state mostly names it once more, and so does a column of codes beside names.
    static bool IsPart(ColumnGuess one, ColumnGuess other) =>
        (one.State is not null && other.State is not null && one.NamesSameStates(other))
        || one.Column.Path.StartsWith(other.Column.Path + "/", StringComparison.Ordinal)
        || other.Column.Path.StartsWith(one.Column.Path + "/", StringComparison.Ordinal);

    // A whole date goes before its two ends.
    static bool Excludes(FieldChoice one, FieldChoice other) =>
        one.Name == other.Name
        && one.Field.Contains('.', StringComparison.Ordinal) != other.Field.Contains('.', StringComparison.Ordinal);

    static IEnumerable<(string Field, FieldKind Kind)> Slots(Shape shape)
    {
        foreach (var field in shape.Fields)
        {
            if (field.Name is "citations" or "waivers" or "rank" or "ids")
            {
                continue;
            }

            yield return (field.Name, field.Kind);
            if (field is { Kind: DateKind, Name: "dates" or "period" })
            {
                yield return ($"{field.Name}.start", field.Kind);
                yield return ($"{field.Name}.end", field.Kind);
            }
        }
    }

    static FieldChoice? Weigh(Shape shape, string field, FieldKind kind, ColumnGuess column)
    {
        if (!Fits(field, kind, column))
        {
            return null;
        }

        var part = field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var isPart = part != field;
        var weight =
            !isPart && IsLabel(shape, field, column.Header) ? ByLabel
            : HeaderIndex.Instance.Weigh(column.Header, part) is > 0 and var found ? found
            : !isPart && column.State is not null && IsStates(kind) && IsSide(shape, field) ? ByKind
            : 0;
        return weight == 0
            ? null
            : new(field, kind, column, weight + (column.State is not null && IsStates(kind) ? 1 : 0));
    }

    // The two sides of a record; who else takes part says its header.
    static bool IsSide(Shape shape, string field) => field == "from" || shape.Find(field)!.Required;

    static bool IsLabel(Shape shape, string name, string header)
    {
        var field = shape.Find(name)!;
        return Slug.Letterwise(name) == header
            || ColumnProfile.HeaderOf(name) == header
            || Languages.All.Any(language => Slug.Letterwise(field.Label.In(language)) == header);
    }

    static bool Fits(string field, FieldKind kind, ColumnGuess column) =>
        kind switch
        {
            DateKind => column.Date is not null,
            _ when IsStates(kind) => column.State is not null,
            EnumKind words => column.State is null
                && column.Date is null
                && FieldDraft.Share(column, words) is var share
                && (
                    share >= 0.5
                    || (
                        column.IsWords
                        && (share > 0 || HeaderIndex.Instance.Weigh(column.Header, field) >= HeaderIndex.Own)
                    )
                ),
            IntegerKind or NumberKind => column.Column.Kind == ForeignKind.Number,
            ListKind { Of: PartKind part } => part.Shape.Find("person") is not null && IsName(column),
            ReferenceKind or ListKind { Of: ReferenceKind } => IsName(column),
            TextKind when field == "id" => column.IsId,
            TextKind or LocalisedKind => column.Date is null && column.State is null,
            _ => false,
        };

    static bool IsName(ColumnGuess column) =>
        column.Date is null && column.State is null && column.Column.Kind != ForeignKind.Number;

    /// <summary>Whether a field names states.</summary>
    public static bool IsStates(FieldKind kind) =>
        kind switch
        {
            ReferenceKind reference => reference.Targets.Contains("states"),
            ListKind { Of: ReferenceKind reference } => reference.Targets.Contains("states"),
            _ => false,
        };
}
