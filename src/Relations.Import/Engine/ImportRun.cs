using System.Globalization;

namespace Relations.Import;

/// <summary>Reads foreign files by a mapping, and gives the records that are made of their rows.</summary>
/// <param name="plan">The mapping.</param>
/// <param name="files">The files.</param>
/// <param name="limits">How much to take.</param>
/// <param name="sink">Takes the records.</param>
/// <param name="token">Ends the reading.</param>
sealed class ImportRun(
    ImportPlan plan,
    IReadOnlyList<ForeignFile> files,
    ReadLimits limits,
    IRecordSink sink,
    CancellationToken token
)
{
    readonly List<ReadProblem> problems = [];
    readonly HashSet<ForeignFile> taken = [];
    readonly Dictionary<string, int> numbered = new(StringComparer.Ordinal);

    // What is about no single file, and what is known only at the end.
    readonly ProblemList general = new(plan.File, limits);

    /// <summary>The file whose rows are read.</summary>
    public ForeignFile File { get; private set; } = new("", () => new(null, FileRefusal.Missing));

    /// <summary>What the paths of the mapping find.</summary>
    public Usage Usage { get; } = new(plan);

    /// <summary>What steps cannot do.</summary>
    public Missed Missed { get; } = new();

    /// <summary>The tables that rows are joined with.</summary>
    public Lookups Lookups => field ??= new(files, limits, general, token);

    /// <summary>What the sources are called that files become.</summary>
    public SourceNames SourceNames => field ??= new(plan.Inputs.SelectMany(FilesOf).Distinct());

    /// <summary>The rows that are stored as texts.</summary>
    public StoredRows Stored { get; } = new();

    /// <summary>Where a field is written before it is known whether there is anything in it.</summary>
    public List<MappedNode> Scratch { get; } = [];

    JoinedRecords Joined { get; } = new();

    /// <summary>How many rows have been read.</summary>
    public int Rows { get; private set; }

    /// <summary>Whether the files lie among others, of which the mapping need not read all.</summary>
    public bool IsPart { get; init; }

    /// <summary>The files that were read.</summary>
    public IEnumerable<ForeignFile> Taken => files.Where(file => taken.Contains(file) || Lookups.Has(file));

    /// <summary>What was found.</summary>
    public IReadOnlyList<ReadProblem> Problems => problems;

    /// <summary>Reads all files.</summary>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public void Run()
    {
        foreach (var input in plan.Inputs)
        {
            var matched = FilesOf(input);
            foreach (var file in matched)
            {
                taken.Add(file);
                Read(file, input);
            }

            if (matched.Count == 0)
            {
                var names = ArgumentValue.ListOf(input.Patterns.Select(pattern => pattern.Text), ListForm.Or);
                general.AddWarning(ProblemKind.UnknownField, EngineTexts.NoFiles(names), input.Span);
            }

            ReportUnread(input);
        }

        Finish();
    }

    List<ForeignFile> FilesOf(InputPlan input) =>
        [
            .. IsPart
                ? input.Settings.ChooseFromFolder(input.Patterns, files)
                : FilePattern.Choose(input.Patterns, files),
        ];

    void Read(ForeignFile file, InputPlan input)
    {
        File = file;
        var own = new ProblemList(new(file.Path, 0), limits);
        sink.Begin(own);
        var number = 0;
        ForeignRows.Read(
            file,
            input.Settings,
            limits,
            own,
            record =>
            {
                if (++number == 1 && record.Names is { } names)
                {
                    ReportMissingColumns(record, names, input);
                }

                Rows++;
                Usage.Count(record);
                Make(new(this, record, input.Rows, null, number), input.Rows);
            },
            token
        );
        problems.AddRange(own.Problems);
    }

    // A column that is not there would be empty in every row.
    void ReportMissingColumns(ForeignRecord record, IReadOnlyList<string> names, InputPlan input)
    {
        foreach (var path in input.Rows.Paths.Where(path => !record.HasColumn(path.Path)))
        {
            if (Usage.IsNew(path))
            {
                var message = EngineTexts.NoColumn(File.Path, path.Path.Text);
                MappingFaults.Unknown(path.Path.Text, message, path.Span, names, null, general);
            }
        }
    }

    void Make(RowScope scope, RowPlan rows)
    {
        List<TargetPlan> without = [];
        foreach (var (i, target) in rows.Targets.Index())
        {
            if (target.When?.Holds(scope) != false && !Make(scope, i, target, rows.Evidence))
            {
                without.Add(target);
            }
        }

        ReportWithoutId(scope, without);

        foreach (var (each, inner) in rows.Rows)
        {
            foreach (var child in each.Of(scope))
            {
                Make(child, inner);
            }
        }
    }

    // A row that gives nothing at all is one fault, however many records it was to make.
    void ReportWithoutId(RowScope scope, List<TargetPlan> targets)
    {
        if (targets.Count == 0)
        {
            return;
        }

        List<string> names = [.. targets.Select(target => target.Shape.Collection).Distinct(StringComparer.Ordinal)];
        Missed.Add(
            targets[0].Span,
            EngineTexts.NoId(ArgumentValue.List(names.Select(ArgumentValue.Of))),
            new(string.Join(' ', names), scope.Record.Span),
            EngineTexts.WhyNoId(),
            ProblemKind.MissingField
        );
    }

    /// <summary>Makes a record.</summary>
    /// <returns>Whether it could be made; otherwise, there is nothing for its id.</returns>
    bool Make(RowScope scope, int place, TargetPlan target, EvidencePlan? evidence)
    {
        var lost = Missed.Lost;
        if (target.Id.Evaluate(scope) is not { } id)
        {
            scope.LoseId(place);
            return Missed.Lost > lost;
        }

        // What is missing of the id would tell the rows apart. An entry of a register has a name, and is what it is without.
        if (
            target is { SameId: SameId.Join, Shape.RecordType: var type }
            && id.EmptyPart is { } part
            && !type.IsAssignableTo(typeof(IRegisterEntry))
        )
        {
            scope.LoseId(place);
            Missed.Add(
                target.Span,
                EngineTexts.NoJoin(part, target.Shape.Collection),
                new(part, id.Value.Span),
                EngineTexts.BracketPart(),
                ProblemKind.MissingField
            );
            return true;
        }

        var value = target.SameId == SameId.Number ? Numbered(target.Shape, id.Value) : id.Value;
        scope.SetId(place, value);
        var draft = new RecordDraft(target.Shape, value);
        foreach (var (at, plan) in target.Fields)
        {
            draft.Fill(at, plan, scope);
        }

        ReportEmptyPart(target, id, draft);
        if (target.Cites && evidence is not null)
        {
            scope.Cited ??= Stored.Store(scope, evidence, Joined);
            draft.Cite(scope.Cited, scope.Record.Span);
        }

        if (target.SameId == SameId.Join)
        {
            Joined.Add(draft, general);
        }
        else
        {
            sink.Take(draft.Shape, draft.Write(Scratch), draft.Misread);
        }

        return true;
    }

    // Where the record lacks a field as well, that says the same.
    void ReportEmptyPart(TargetPlan target, MappedId id, RecordDraft draft)
    {
        var isTold = target
            .Shape.Fields.Index()
            .Any(field => field.Item is { Required: true, Name: not "id" } && draft[field.Index] is null);
        if (id.EmptyPart is { } part && !isTold)
        {
            var message = EngineTexts.EmptyPart(part, target.Shape.Collection, id.Value.Text);
            Missed.Add(
                target.Span,
                message,
                new(part, id.Value.Span),
                EngineTexts.BracketPart(),
                ProblemKind.MissingField
            );
        }
    }

    MappedValue Numbered(RecordShape shape, MappedValue id)
    {
        var key = $"{shape.Collection} {id.Text}";
        var number = numbered[key] = numbered.GetValueOrDefault(key) + 1;
        return number == 1 ? id : id with { Text = string.Create(CultureInfo.InvariantCulture, $"{id.Text}-{number}") };
    }

    void ReportUnread(InputPlan input)
    {
        foreach (var (path, count, first) in Usage.TakeUnread(input.Settings.Settings.Ignored))
        {
            general.AddWarning(
                ProblemKind.UnknownField,
                EngineTexts.UnreadPath(path, count),
                first,
                EngineTexts.ReadOrIgnore()
            );
        }
    }

    void ReportUntaken()
    {
        foreach (var file in files.Except(Taken).Where(_ => !IsPart))
        {
            var start = new TextSpan(1, 1, 1) { Table = file.Place };
            general.AddWarning(ProblemKind.UnknownField, EngineTexts.UntakenFile(), start);
        }
    }

    void Finish()
    {
        var last = new ProblemList(plan.File, limits);
        sink.Begin(last);
        foreach (var draft in Joined.TakeAll())
        {
            sink.Take(draft.Shape, draft.Write(Scratch), draft.Misread);
        }

        ReportUntaken();
        foreach (var (path, span) in Usage.Vain)
        {
            general.AddRemark(EngineTexts.VainPath(path), span);
        }

        Missed.Report(general);
        problems.AddRange(last.Problems);
        problems.AddRange(Lookups.Problems);
        problems.AddRange(general.Problems);
    }
}
