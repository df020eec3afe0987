using Relations.Briefings;
using Relations.Documents;
using Relations.Dossiers;
using Relations.Import;

namespace Relations.Cli.Commands;

/// <summary>Reads a <c>briefings.yaml</c>.</summary>
sealed partial class BriefingPlanReader
{
    [Message("{path}:{place}: {problem}; {help}")]
    private static partial Message AtWithHelp(string path, string place, Message problem, Message help);

    [Message("the file names no briefings")]
    private static partial Message IsEmpty();

    [Message("a briefing has one of each, between and about")]
    private static partial Message OneScope();

    [Message("between names two or more states")]
    private static partial Message TooFew();

    [Message("period {text}: {why}")]
    private static partial Message NoPeriod(string text, Message why);

    [Message("period {text} is a set of dates, not a day, month, year or interval")]
    private static partial Message IsSet(string text);

    [Message("sections are of full and archive briefings; brief has its own")]
    private static partial Message HasOwnSections();

    [Message("attachData is of PDF files; {formats} cannot hold data")]
    private static partial Message NoData(ArgumentValue formats);

    readonly Terminal terminal;
    readonly string path;
    readonly ProblemList problems;
    readonly Dictionary<string, EarlierEdition> earlier = new(StringComparer.Ordinal);

    BriefingPlanReader(Terminal terminal, string path)
    {
        (this.terminal, this.path) = (terminal, path);
        problems = new(new(path, 0), ReadLimits.Default);
    }

    /// <summary>Reads the file.</summary>
    /// <param name="terminal">Knows the working directory, and is told of all but the last problem.</param>
    /// <param name="path">The file, as the user named it.</param>
    /// <exception cref="CommandFailure">It cannot be read, or says what it may not.</exception>
    public static BriefingPlan Read(Terminal terminal, string path) => new BriefingPlanReader(terminal, path).Read();

    BriefingPlan Read()
    {
        using var content = InputFiles.Open(terminal, path);
        var root = MappingFile.Read(new(path, 0), content, ReadLimits.Default, problems, IsEmpty);
        if (root is not null)
        {
            BriefingPlanForm.Whole.CheckAny(root, problems);
        }

        Require();
        BriefingPlanEntry[] entries = [.. root!["briefings"]!.Items.Where(item => item.IsObject).Select(Entry)];
        if (entries.Length == 0)
        {
            problems.Add(ProblemKind.MissingField, IsEmpty(), root.Start);
        }

        Require();
        return new(path, entries);
    }

    void Require()
    {
        foreach (var problem in problems.Problems.SkipLast(1))
        {
            terminal.Tell(Told(problem));
        }

        if (problems.Problems is [.., var last])
        {
            throw new CommandFailure(Told(last));
        }
    }

    Message Told(ReadProblem problem) =>
        problem.HelpText is { } help
            ? AtWithHelp(path, problem.Place.At, problem.Text, help)
            : BriefingPlan.At(path, problem.Place.At, problem.Text);

    BriefingPlanEntry Entry(MappingNode node)
    {
        string[] between =
        [
            .. (node["between"]?.OneOrMore ?? []).SelectMany(item => item.Text.Split(',')).Select(text => text.Trim()),
        ];
        var about = node.TextOf("about");
        var each = Word<SeriesScope>(node, "each");
        if ((each is null ? 0 : 1) + (between.Length == 0 ? 0 : 1) + (about is null ? 0 : 1) != 1)
        {
            Fault(OneScope(), node.Start);
        }
        else if (between.Length == 1)
        {
            Fault(TooFew(), node["between"]!.Span);
        }

        var editions = Editions(node);
        return new(
            problems.PlaceOf(node.Start).At,
            each,
            about ?? string.Join(',', between),
            Period(node),
            editions,
            Template(node, editions)
        );
    }

    IReadOnlyList<SeriesEdition> Editions(MappingNode node)
    {
        string[] sections = [.. Texts(node, "sections")];
        BriefingAudience[] audiences = [.. Words(node, "for", BriefingAudience.Full)];
        if (sections.Length > 0 && audiences.Contains(BriefingAudience.Brief))
        {
            Fault(HasOwnSections(), node["sections"]!.Span);
        }

        var themeFile = Beside(node.TextOf("theme"));
        var common = new BriefingChoices(
            BriefingAudience.Full,
            sections.Length > 0 ? sections : null,
            Word<PaperSize>(node, "paper") ?? PaperSize.A4,
            node.TextOf("attachData") == "true",
            ThemeFile.Read(terminal, themeFile),
            themeFile
        )
        {
            Since = Beside(node.TextOf("since")) is { } old ? Edition(old) : null,
            Template = TemplateFile.Read(terminal, Beside(node.TextOf("template"))),
        };
        string[] formats = [.. Texts(node, "formats").DefaultIfEmpty("pdf")];
        if (common.AttachesData && !formats.Any(CarriesData))
        {
            Fault(NoData(ArgumentValue.ListOf(formats)), node["attachData"]!.Span);
        }

        string[] languages = [.. Texts(node, "languages").DefaultIfEmpty("en")];
        return
        [
            .. from format in BriefingPlanForm.Formats
            where formats.Contains(format.Name)
            from language in Languages.All
            where languages.Contains(language.Code())
            from audience in audiences
            select new SeriesEdition(format, language, common with { Audience = audience }),
        ];
    }

    static bool CarriesData(string format) =>
        BriefingPlanForm.Formats.Any(known => known.Name == format && known.Features.HasFlag(BriefingFeatures.Data));

    // Several entries may be compared with one edition.
    EarlierEdition Edition(string old) =>
        earlier.TryGetValue(old, out var read) ? read : earlier[old] = EarlierEdition.Read(terminal, old);

    string? Beside(string? file) => file is null ? null : Path.Combine(Path.GetDirectoryName(path) ?? "", file);

    string Template(MappingNode node, IReadOnlyList<SeriesEdition> editions)
    {
        var several = (
            editions.DistinctBy(edition => edition.Briefing.Audience).Count() > 1,
            editions.DistinctBy(edition => edition.Language).Count() > 1
        );
        if (node["file"] is not { IsScalar: true } file)
        {
            return FileNameTemplate.Usual(several.Item1, several.Item2);
        }

        if (FileNameTemplate.FaultOf(file.Text) is { } fault)
        {
            Fault(fault, file.Span);
        }

        return file.Text;
    }

    SourceDate? Period(MappingNode node)
    {
        if (node["period"] is not { IsScalar: true } given)
        {
            return null;
        }

        var date = new SourceDate(given.Text);
        if (date.Failure is { } failure)
        {
            Fault(NoPeriod(given.Text, failure.Text), given.Span);
        }
        else if (date.Value is EdtfSet)
        {
            Fault(IsSet(given.Text), given.Span);
        }

        return date;
    }

    void Fault(Message message, TextSpan at) => problems.Add(ProblemKind.WrongKind, message, at);

    static IEnumerable<string> Texts(MappingNode node, string name) =>
        (node[name]?.OneOrMore ?? []).Select(item => item.Text).Distinct(StringComparer.Ordinal);

    static IEnumerable<T> Words<T>(MappingNode node, string name, T otherwise)
        where T : struct, Enum =>
        Texts(node, name).Select(word => Enum.Parse<T>(word, ignoreCase: true)).DefaultIfEmpty(otherwise);

    static T? Word<T>(MappingNode node, string name)
        where T : struct, Enum => node.TextOf(name) is { } word ? Enum.Parse<T>(word, ignoreCase: true) : null;
}
