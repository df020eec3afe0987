using System.CommandLine;
using System.Globalization;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>What <c>validate</c> does as one of several processes that check a dossier together.</summary>
sealed partial class ShardOptions(Terminal terminal)
{
    const string Map = "map";
    const string Reduce = "reduce";

    [Message("--shard goes with one dossier; give one PATH")]
    private static partial Message OneDossier();

    [Message("--shard map takes --part I/N, the number of the part and how many there are")]
    private static partial Message NoPart();

    [Message("{path}: a file could not be read to its end; check the dossier without --shard")]
    private static partial Message Unread(string path);

    readonly Option<string?> shard = MadeShard(terminal);

    readonly Option<string?> part = new("--part")
    {
        Description = OptionTexts.Part.In(terminal.Language),
        HelpName = "I/N",
    };

    static Option<string?> MadeShard(Terminal terminal)
    {
        var option = new Option<string?>("--shard") { Description = OptionTexts.Shard.In(terminal.Language) };
        option.AcceptOnlyFromAmong(Map, Reduce);
        return option;
    }

    public void AddTo(Command command)
    {
        command.Add(shard);
        command.Add(part);
    }

    /// <summary>The facts of a part, and how they are written; null where others than these are asked for.</summary>
    /// <exception cref="CommandFailure">The options do not go together, or the dossier cannot be read.</exception>
    public Action<Stream>? Facts(ParseResult arguments, string[] paths, CheckOptions options)
    {
        if (arguments.GetValue(shard) != Map)
        {
            return null;
        }

        var path = One(paths);
        var asked = PartOf(arguments.GetValue(part)) ?? throw new CommandFailure(NoPart());
        var dossier = DossierInputs.Read(terminal, path);
        if (dossier.IsIncomplete)
        {
            throw new CommandFailure(Unread(path));
        }

        var digest = DossierDigest.Of(dossier.Files, options);
        var facts = Shards.Map(
            dossier,
            asked,
            options with
            {
                Rules = terminal.Rules,
                Threads = terminal.Jobs,
            },
            terminal.Token
        );
        return stream => ShardLines.Write(stream, asked, digest, facts);
    }

    /// <summary>The options of a check that brings facts together; the same where none is asked for.</summary>
    /// <exception cref="CommandFailure">The options do not go together, or facts are missing.</exception>
    public CheckOptions Reduced(ParseResult arguments, string[] paths, CheckOptions options) =>
        arguments.GetValue(shard) == Reduce
            ? options.For(
                ShardLines.Read(terminal.Input, DossierDigest.Of(DossierInputs.FilesOf(terminal, One(paths)), options))
            )
            : options;

    static string One(string[] paths) => paths is [var path] ? path : throw new CommandFailure(OneDossier());

    static ShardPart? PartOf(string? text) =>
        text?.Split('/') is [var number, var of]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && first >= 1
        && first <= count
            ? new(first, count)
            : null;
}
