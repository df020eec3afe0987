using System.CommandLine;
using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>The options that take a part of a dossier: whose relations, and of which time.</summary>
sealed partial class ScopeOptions
{
    [Message("--between and --about cannot be used together")]
    private static partial Message BothGiven();

    [Message("--between takes two or more states with commas between, as TUR,AZE")]
    private static partial Message TooFew();

    [Message("--about takes one state; --between takes several")]
    private static partial Message TooMany();

    [Message("--period needs --between or --about, because the dossier names no parties")]
    private static partial Message NoParties();

    [Message("--period {text} is a set of dates, not a day, month, year or interval")]
    private static partial Message IsSet(string text);

    [Message("no record belongs to the scope {parties}")]
    private static partial Message IsEmpty(ArgumentValue parties);

    [Message(
        "{count} {count|record is|records are} about {other}, a predecessor or successor of {party}; name it as well to take them"
    )]
    private static partial Message KinLeftOut(int count, Ref<State> other, Ref<State> party);

    [Message("{count} {count|record names|records name} no party and {count|is|are} left out")]
    private static partial Message WithoutParty(int count);

    [Message("--each cannot be used with --between or --about")]
    private static partial Message EachWithScope();

    readonly Option<string?> between;
    readonly Option<string?> about;
    readonly Option<string?> period;

    /// <param name="terminal">Knows the language of descriptions.</param>
    /// <param name="command">The command that takes them.</param>
    public ScopeOptions(Terminal terminal, Command command)
    {
        between = new("--between") { Description = OptionTexts.Between.In(terminal.Language), HelpName = "STATES" };
        about = new("--about") { Description = OptionTexts.About.In(terminal.Language), HelpName = "STATE" };
        period = new("--period") { Description = OptionTexts.Period.In(terminal.Language), HelpName = "DATE" };
        command.Add(between);
        command.Add(about);
        command.Add(period);
    }

    /// <summary>The result for the part that is asked for; the same where none is.</summary>
    /// <exception cref="CommandFailure">The options are not right, or nothing belongs to the scope.</exception>
    public DisplayedResult Apply(Terminal terminal, ParseResult arguments, DisplayedResult shown, SourceDate? asOf)
    {
        if (Of(arguments, shown.Result.Dossier, asOf) is not { } scope)
        {
            return shown;
        }

        var index = new ScopeIndex(shown.Result.Dossier);
        var part = index.Take(scope);
        if (part.Excerpt?.Belonging == 0)
        {
            throw new CommandFailure(IsEmpty(ArgumentValue.List(scope.Parties.Select(State))));
        }

        foreach (var message in LeftOut(index, scope))
        {
            terminal.Tell(message);
        }

        if (index.Unplaced > 0 && !index.IsOwn(scope.Parties))
        {
            terminal.Tell(WithoutParty(index.Unplaced));
        }

        return shown with
        {
            Result = shown.Result.For(part),
        };

        static ArgumentValue State(string id) => new StateValue(id);
    }

    /// <summary>The period of each part of a series.</summary>
    /// <exception cref="CommandFailure">A single part is asked for as well, or the period is not right.</exception>
    public SourceDate? PeriodOfEach(ParseResult arguments) =>
        arguments.GetValue(between) is null && arguments.GetValue(about) is null
            ? Period(arguments.GetValue(period))
            : throw new CommandFailure(EachWithScope());

    DossierScope? Of(ParseResult arguments, Dossier dossier, SourceDate? asOf)
    {
        var (both, one) = (arguments.GetValue(between), arguments.GetValue(about));
        var time = Period(arguments.GetValue(period));
        if (both is null && one is null && time is null)
        {
            return null;
        }

        var parties = Parties(both, one, dossier);
        return new()
        {
            Parties = parties,
            Period = time,
            AsOf = asOf,
        };
    }

    static IReadOnlyList<string> Parties(string? both, string? one, Dossier dossier)
    {
        switch (both, one)
        {
            case (not null, not null):
                throw new CommandFailure(BothGiven());
            case (not null, null):
                var states = GivenStates.Of(both, dossier);
                return states.Count > 1 ? states : throw new CommandFailure(TooFew());
            case (null, not null):
                var single = GivenStates.Of(one, dossier);
                return single.Count == 1 ? single : throw new CommandFailure(TooMany());
            default:
                string[] own = [.. dossier.Header.Parties.Select(party => party.Id).OfType<string>()];
                return own.Length > 0 ? own : throw new CommandFailure(NoParties());
        }
    }

    static SourceDate? Period(string? text) =>
        Inputs.DateOf("--period", text) is var date && date?.Value is EdtfSet
            ? throw new CommandFailure(IsSet(text!))
            : date;

    // Relations of the Soviet Union are not those of Russia; whoever asks for the one may not know that the other is there.
    /// <summary>Names predecessors and successors of the states of a scope about which there are records that do not belong to it.</summary>
    public static IEnumerable<Message> LeftOut(ScopeIndex index, DossierScope scope) =>
        from id in scope.Parties
        let state = index.Dossier.Find(id) as State
        where state is not null
        from kin in state.Predecessors.Concat(state.Successors)
        where kin.Id is not null && !scope.Parties.Contains(kin.Id)
        let others = scope.Parties.Select(party => party == id ? kin.Id : party)
        let count = index.CountOf([.. others])
        where count > 0
        select KinLeftOut(count, kin, new(id));
}
