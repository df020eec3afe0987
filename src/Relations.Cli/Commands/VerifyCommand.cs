using System.CommandLine;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations verify</c>: makes a briefing again from the data that it carries, and compares the two.</summary>
[Registered(38)]
static partial class VerifyCommand
{
    const long LargestFile = 1L << 30;

    [Localized("Make a PDF briefing again from the data that it carries, and compare the two byte for byte.")]
    static partial LocalizedString Description { get; }

    [Localized("A PDF file written with --attach-data.")]
    static partial LocalizedString File { get; }

    [Message("{path}: too large to be verified")]
    public static partial Message TooLarge(string path);

    [Message("{path}: not a PDF file that can be read")]
    public static partial Message NotPdf(string path);

    [Message("{path}: carries no data to verify it by; export pdf --attach-data writes briefings that do")]
    private static partial Message NoData(string path);

    [Message("{path}: altered: the attached file {name} is missing or broken")]
    private static partial Message IsBroken(string path, string name);

    [Message("{path}: altered: the attached data cannot be printed")]
    private static partial Message Unprintable(string path);

    [Message("{path}: the same, byte for byte, as the data in it gives: {records}, {errors}")]
    private static partial Message IsSame(string path, Message records, Message errors);

    [Message("{path}: the same content, made by version {made}; this is version {own}: {records}, {errors}")]
    private static partial Message IsOfOtherVersion(
        string path,
        string made,
        string own,
        Message records,
        Message errors
    );

    [Message("{count} {count|record|records}")]
    private static partial Message Records(int count);

    [Message("{count} {count|error|errors}")]
    private static partial Message Errors(int count);

    [Message("{path}: altered: {difference}")]
    private static partial Message IsAltered(string path, Message difference);

    [Message("{path}: made by version {made}; altered since, or laid out in another way by this version: {difference}")]
    private static partial Message MayBeAltered(string path, string made, Message difference);

    public static Command Define(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = File.In(terminal.Language) };
        var command = new Command("verify", Description.In(terminal.Language)) { file };
        command.SetAction(arguments =>
        {
            var path = arguments.GetValue(file)!;
            var (message, isSame) = Verify(terminal, path);
            terminal.Say(message.In(terminal.Language) + "\n");
            return isSame ? ExitStatus.Success : ExitStatus.Findings;
        });
        return command;
    }

    static (Message Text, bool IsSame) Verify(Terminal terminal, string path)
    {
        var bytes = InputFiles.ReadAll(terminal, path, LargestFile, TooLarge);
        using var given = VerifiedPdf.Open(bytes) ?? throw new CommandFailure(NotPdf(path));
        var options = given.Attached(BriefingRecipe.Name) ?? throw new CommandFailure(NoData(path));
        if (BriefingRecipeReader.Read(options) is not { } recipe)
        {
            return (IsBroken(path, BriefingRecipe.Name), false);
        }

        if (AttachedData.MissingIn(given, recipe) is { } missing)
        {
            return (IsBroken(path, missing), false);
        }

        var data = AttachedData.Of(given, recipe);
        var request = data.Request(
            (dossier, asOf) => DossierInputs.Check(terminal, dossier, new CheckOptions { AsOf = asOf }),
            terminal.Token
        );
        var records = Records(request.Result.Dossier.Records.Count);
        var errors = Errors(request.Result.Count(Severity.Error));
        if (Made(data, request) is not { } made)
        {
            return (Unprintable(path), false);
        }

        if (made.AsSpan().SequenceEqual(bytes))
        {
            return (IsSame(path, records, errors), true);
        }

        var difference = PdfComparison.DifferenceOf(given, made);
        if (recipe.Version != ToolInfo.Version)
        {
            return difference is null
                ? (IsOfOtherVersion(path, recipe.Version, ToolInfo.Version, records, errors), true)
                : (MayBeAltered(path, recipe.Version, difference), false);
        }

        return (IsAltered(path, difference ?? PdfComparison.DifferenceOf(bytes, made)), false);
    }

    static byte[]? Made(AttachedData data, ExportRequest request)
    {
        using var output = new MemoryStream();
        try
        {
            PdfExport.Write(data, request, output);
        }
        catch (CommandFailure)
        {
            return null;
        }

        return output.ToArray();
    }
}
