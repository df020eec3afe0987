using System.Globalization;

namespace Relations.Import;

/// <summary>
/// Matches the organizations, places, offices and people of an import with those of the dossier that it comes to: joins those that are
/// the same for certain, and lists those that may be.
/// </summary>
/// <param name="there">The import.</param>
/// <param name="here">The dossier.</param>
/// <param name="before">What the last import wrote there; null where there was none.</param>
/// <param name="decisions">What somebody has decided.</param>
/// <param name="externalIds">The external identifiers that a table gives.</param>
sealed class Reconciler(
    Dossier there,
    Dossier here,
    ImportState? before,
    IReadOnlyList<MatchDecision> decisions,
    ExternalIdTable externalIds
)
{
    static readonly RecordShape[] Order = [Organization.Shape, Place.Shape, Office.Shape, Person.Shape];

    readonly Reconciliation made = new();
    readonly Dictionary<(string, string, string), bool> decided = decisions
        .Where(one => one.IsSame is not null)
        .DistinctBy(one => one.Key)
        .ToDictionary(one => one.Key, one => one.IsSame!.Value);

    readonly ILookup<(string, string), string> same = decisions
        .Where(one => one.IsSame == true)
        .ToLookup(one => (one.Collection, one.Imported), one => one.Candidate);

    readonly HashSet<(string Collection, string Id)> owned = OwnedBy(before);

    /// <summary>Another dossier whose records are candidates as well; null where there is none.</summary>
    public Dossier? Authority { get; init; }

    /// <summary>Matches all records.</summary>
    public Reconciliation Run()
    {
        KeepEarlier();
        foreach (var shape in Order)
        {
            Match(shape);
        }

        made.Doubtful.RemoveAll(match => made.Ids.ContainsKey((match.There.Collection, match.There.Record.Id)));
        NumberTaken();
        made.Vain.AddRange(decisions.Where(one => one.IsSame == true && !IsMade(one)));
        return made;
    }

    bool IsMade(MatchDecision one) => made.Ids.GetValueOrDefault((one.Collection, one.Imported)) == one.Candidate;

    // What an import has made itself is no candidate for what it makes now.
    static HashSet<(string Collection, string Id)> OwnedBy(ImportState? before)
    {
        if (before is null)
        {
            return [];
        }

        var joined = before
            .Joined.Where(pair => !before.Made.Contains(pair.Key))
            .Select(pair => (pair.Key.Collection, pair.Value))
            .ToHashSet();
        return [.. before.Records.Keys.Select(key => (key.Collection, key.Id)).Where(key => !joined.Contains(key))];
    }

    void KeepEarlier()
    {
        var ids = here.Records.Select(record => (record.TypeShape.Collection, record.Id)).ToHashSet();
        foreach (var (from, to) in before?.Joined ?? [])
        {
            if (
                !before!.Made.Contains(from)
                && ids.Contains((from.Collection, to))
                && decided.GetValueOrDefault((from.Collection, from.Id, to), true)
            )
            {
                made.Ids[from] = to;
            }
        }
    }

    string IdOf(Record record) => made.Ids.GetValueOrDefault((record.TypeShape.Collection, record.Id), record.Id);

    void Match(RecordShape shape)
    {
        var candidates = Candidates(shape);
        if (candidates.Count == 0)
        {
            return;
        }

        made.Candidates.UnionWith(candidates.Select(one => (one.Collection, one.Id)));
        var index = new MatchIndex(candidates);
        var byId = candidates.DistinctBy(one => one.Id).ToDictionary(one => one.Id, StringComparer.Ordinal);
        List<RecordMatch> certain = [];
        foreach (var one in new KnownRecords(there, IdOf, externalIds.Of).Of(shape))
        {
            var key = (shape.Collection, one.Record.Id);
            if (made.Ids.ContainsKey(key))
            {
                continue;
            }

            if (ByDecision(one, byId) is { } match)
            {
                Join(match);
                continue;
            }

            var matches = index
                .Near(one)
                .Where(other => decided.GetValueOrDefault((key.Collection, key.Id, other.Id), true))
                .Select(other => MatchJudge.Of(one, other))
                .OfType<RecordMatch>()
                .ToList();
            certain.AddRange(matches.Where(found => found.IsCertain));
            made.Doubtful.AddRange(matches.Where(found => !found.IsCertain));
        }

        Settle(certain);
    }

    List<KnownRecord> Candidates(RecordShape shape)
    {
        var all = new KnownRecords(here, record => record.Id, externalIds.Of)
            .Of(shape)
            .Where(one => !owned.Contains((one.Collection, one.Id)))
            .ToList();
        if (Authority is not null)
        {
            var ids = here.Records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
            all.AddRange(
                new KnownRecords(Authority, record => record.Id, externalIds.Of)
                    .Of(shape)
                    .Where(one => !ids.Contains(one.Id))
            );
        }

        return all;
    }

    RecordMatch? ByDecision(KnownRecord one, Dictionary<string, KnownRecord> candidates)
    {
        var id = same[(one.Collection, one.Record.Id)].FirstOrDefault(candidates.ContainsKey);
        return id is null ? null : new(one, candidates[id], true, 100, [ReconcileTexts.Decided()]);
    }

    // One record cannot be two, and two cannot be one for certain.
    void Settle(List<RecordMatch> certain)
    {
        var ofThere = certain.ToLookup(match => match.There.Id, StringComparer.Ordinal);
        var ofHere = certain.ToLookup(match => match.Here.Id, StringComparer.Ordinal);
        var taken = made.Ids.Select(pair => (pair.Key.Collection, pair.Value)).ToHashSet();
        foreach (var match in certain)
        {
            var isTaken = taken.Contains((match.Here.Collection, match.Here.Id));
            if (ofThere[match.There.Id].Count() == 1 && ofHere[match.Here.Id].Count() == 1 && !isTaken)
            {
                Join(match);
            }
            else
            {
                made.Doubtful.Add(
                    match with
                    {
                        IsCertain = false,
                        Evidence = [.. match.Evidence, ReconcileTexts.Several()],
                    }
                );
            }
        }
    }

    void Join(RecordMatch match)
    {
        made.Ids[(match.There.Collection, match.There.Record.Id)] = match.Here.Id;
        made.Joins.Add((match.There.Collection, match.Here.Id));
        made.Joined.Add(match);
    }

    // Another record of the dossier has the id already, and is not known to be the same.
    void NumberTaken()
    {
        var taken = here
            .Records.Where(record => !owned.Contains((record.TypeShape.Collection, record.Id)))
            .Select(record => record.Id)
            .ToHashSet(StringComparer.Ordinal);
        var used = taken.Concat(there.Records.Select(record => record.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var record in there.Records.Where(record => KnownRecords.AreOf(record.TypeShape)))
        {
            var key = (record.TypeShape.Collection, record.Id);
            if (!taken.Contains(record.Id) || made.Ids.ContainsKey(key))
            {
                continue;
            }

            var id = before?.Made.Contains(key) == true ? before.Joined[key] : null;
            for (var i = 2; id is null || (taken.Contains(id) && i < int.MaxValue); i++)
            {
                var next = string.Create(CultureInfo.InvariantCulture, $"{record.Id}-{i}");
                id = used.Add(next) ? next : null;
            }

            made.Ids[key] = id;
            made.Made.Add(key);
        }
    }
}
