namespace Relations.Dossiers;

/// <summary>Takes one part of a dossier.</summary>
/// <param name="index">Knows what belongs to it.</param>
/// <param name="scope">What is wanted.</param>
/// <param name="beside">The ids of records that are taken whether they belong to it or not.</param>
sealed class ScopeTaking(ScopeIndex index, DossierScope scope, IEnumerable<string> beside)
{
    readonly ScopePeriod period = new(scope);
    readonly SortedSet<int> taken = [];
    readonly Queue<int> open = new();
    readonly HashSet<int> belonging = [];

    public Dossier Take()
    {
        foreach (var at in index.BelongingTo(scope.Parties))
        {
            AddBelonging(at);
        }

        foreach (var at in scope.Parties.Concat(beside).Select(index.PositionOf).OfType<int>())
        {
            Add(at);
        }

        while (open.TryDequeue(out var at))
        {
            Follow(index.Dossier.Records[at]);
        }

        return Made();
    }

    void Follow(Record record)
    {
        foreach (var cited in record.Citations)
        {
            AddReferred(cited.Source.Id);
        }

        // A source lists how it spells names, whoever bears them.
        foreach (var reference in record is Source ? [] : RecordParties.References(record))
        {
            AddReferred(reference.Id);
        }

        foreach (var dependent in index.Dependents(record.Id))
        {
            AddBelonging(dependent);
        }
    }

    void AddReferred(string? id)
    {
        if (id is not null && index.PositionOf(id) is { } at)
        {
            Add(at);
        }
    }

    void AddBelonging(int at)
    {
        if (period.MayHold(index.Dossier.Records[at]))
        {
            belonging.Add(at);
            Add(at);
        }
    }

    void Add(int at)
    {
        if (taken.Add(at))
        {
            open.Enqueue(at);
        }
    }

    Dossier Made()
    {
        var whole = index.Dossier;
        List<Record> records = [.. taken.Select(at => whole.Records[at])];
        var ids = records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        var header = whole.Header with
        {
            Title = Title(),
            Parties = [.. scope.Parties.Select(id => new Ref<State>(id))],
            AsOf = scope.AsOf ?? whole.Header.AsOf,
        };
        var undated = belonging.Count(at => period.IsUndated(whole.Records[at]));
        var excerpt = new DossierExcerpt(scope, whole.Header.Title, whole.Records.Count, belonging.Count, undated);
        return whole.With(
            header,
            [.. records.Select(record => record is Source source ? Spelling(source, ids) : record)],
            [.. whole.Problems.Where(problem => problem.Record is null || ids.Contains(problem.Record))],
            excerpt
        );
    }

    // A spelling of a name is of no use without the record that bears it.
    static Source Spelling(Source source, HashSet<string> ids) =>
        source.Spellings.All(one => IsThere(one, ids))
            ? source
            : source with
            {
                Spellings = [.. source.Spellings.Where(one => IsThere(one, ids))],
            };

    static bool IsThere(Spelling spelling, HashSet<string> ids) =>
        spelling.Of.Id is not { } id || ids.Contains(id) || StateRegister.States.ContainsKey(id);

    LocalisedText? Title() =>
        index.IsOwn(scope.Parties)
            ? index.Dossier.Header.Title
            : LocalisedText.Of(Languages.All.Select(language => new Translation(language.Code(), Title(language))));

    string Title(Language language)
    {
        var names = string.Join(" – ", scope.Parties.Select(id => index.Dossier.NameOf(id, language)));
        return (scope.Parties.Count > 1 ? ScopeTexts.Between : ScopeTexts.About).Format(
            language,
            ("0", ArgumentValue.Of(names))
        );
    }
}
