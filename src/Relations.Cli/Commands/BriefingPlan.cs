using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>Which briefings are wanted of a dossier: what a <c>briefings.yaml</c> says.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Entries">Its entries, in order.</param>
sealed partial record BriefingPlan(string Path, IReadOnlyList<BriefingPlanEntry> Entries)
{
    [Message("{path}:{place}: two briefings would be written to {file}; tell them apart by file")]
    private static partial Message IsTwice(string path, string place, string file);

    [Message("{path}:{place}: no record is about {states}")]
    private static partial Message IsEmpty(string path, string place, ArgumentValue states);

    [Message("{path}:{place}: {problem}")]
    internal static partial Message At(string path, string place, Message problem);

    /// <summary>The file in the folder of a dossier that is read where none is named.</summary>
    public const string UsualName = DossierFileNames.BriefingPlan;

    /// <summary>The plan of one briefing for each pair or state, which is named after its states: jpn-fin.pdf.</summary>
    public static BriefingPlan OfEach(SeriesScope each, SourceDate? period, SeriesEdition edition) =>
        new(
            "",
            [new("", each, "", period, [edition], FileNameTemplate.Usual(hasAudiences: false, hasLanguages: false))]
        );

    /// <summary>The parts of a dossier that are wanted, with the files of each.</summary>
    /// <param name="index">Takes the parts.</param>
    /// <param name="asOf">The as-of date of the command line; null where the dossier's own holds.</param>
    /// <param name="tell">Takes what is worth knowing about the parts.</param>
    /// <exception cref="CommandFailure">The dossier has no such states, or two files have one name.</exception>
    public IReadOnlyList<SeriesPart> PartsOf(ScopeIndex index, SourceDate? asOf, Action<Message> tell)
    {
        List<SeriesPart> parts = [];
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Entries)
        {
            foreach (var states in StatesOf(entry, index))
            {
                var files = entry.FilesOf(states).ToList();
                if (files.Find(file => !names.Add(file.Name)) is { } twice)
                {
                    throw new CommandFailure(IsTwice(Path, entry.Place, twice.Name));
                }

                var scope = new DossierScope
                {
                    Parties = states,
                    Period = entry.Period,
                    AsOf = asOf,
                };
                parts.Add(new(scope, files));
                if (entry.Each is null)
                {
                    ScopeOptions.LeftOut(index, scope).ToList().ForEach(tell);
                }
            }
        }

        return parts;
    }

    IReadOnlyList<IReadOnlyList<string>> StatesOf(BriefingPlanEntry entry, ScopeIndex index)
    {
        if (entry.Each is { } each)
        {
            return SeriesScopes.In(index, each);
        }

        IReadOnlyList<string> states;
        try
        {
            states = GivenStates.Of(entry.States, index.Dossier);
        }
        catch (CommandFailure unknown)
        {
            throw new CommandFailure(At(Path, entry.Place, unknown.Text));
        }

        return index.CountOf(states) > 0
            ? [states]
            : throw new CommandFailure(
                IsEmpty(Path, entry.Place, ArgumentValue.List(states.Select(id => (ArgumentValue)new StateValue(id))))
            );
    }
}

/// <summary>One entry of a plan.</summary>
/// <param name="Place">Where it stands: its line and column.</param>
/// <param name="Each">What there is a briefing for each of; null where states are named.</param>
/// <param name="States">The states that are named, with commas between.</param>
/// <param name="Period">The time; null for any.</param>
/// <param name="Editions">What is made for each of them.</param>
/// <param name="File">The template of the names of files.</param>
sealed record BriefingPlanEntry(
    string Place,
    SeriesScope? Each,
    string States,
    SourceDate? Period,
    IReadOnlyList<SeriesEdition> Editions,
    string File
)
{
    /// <summary>The files that it has for states.</summary>
    public IEnumerable<SeriesFile> FilesOf(IReadOnlyList<string> states) =>
        Editions.Select(edition => new SeriesFile(
            FileNameTemplate.Fill(
                File,
                SeriesScopes.NameOf(states),
                edition.Briefing.Audience.ToString().ToLowerInvariant(),
                edition.Language.Code()
            )
                + "."
                + edition.Format.Name,
            edition
        ));
}
