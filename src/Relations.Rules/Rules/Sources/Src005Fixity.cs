using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src005Fixity : RecordRule<Source>
{
    public override RuleInfo Info { get; } =
        new("SRC005", "fixity", Severity.Error, "A stored copy cannot be read, or is not the one that was registered.")
        {
            Why =
                "Quotes are proved against the stored copy. A copy that has been changed, even by a line break, may prove what "
                + "the source never said, and one that is lost proves nothing. The digest is that of the bytes.",
            Basis = "PREMIS 3.0, fixity (1.5.2); BagIt, RFC 8493.",
            Needs = "a stored copy; for the comparison, its SHA-256 digest in the register",
        };

    public override void Define(RecordValidator<Source> validator)
    {
        validator
            .RuleFor(source => source.File)
            .NotContradictedBy((source, context) => Stored(source, context) is { Sha256: null } stored ? stored : null)
            .WithFinding((source, _, stored, context) => Unread(source.File!, stored, context));
        validator
            .RuleFor(source => source.File)
            .NotContradictedBy((source, context) => Stored(source, context)?.WhyNotText)
            .WithFinding((source, why) => new(IsNoText(source.File!, why)) { Help = StoreText() });
        validator
            .RuleFor(source => source.Sha256)
            .NotContradictedBy(OtherDigest)
            .WithFinding((source, _, digest, context) => Differs(source, digest, context))
            .When(source => source.Sha256 is not null);
    }

    static StoredText? Stored(Source source, RuleContext context) => context.Dossier.StoredTexts.Of(source);

    static string? OtherDigest(Source source, RuleContext context) =>
        Stored(source, context)?.Sha256 is { } digest
        && !digest.Equals(source.Sha256, StringComparison.OrdinalIgnoreCase)
            ? digest
            : null;

    static Violation Differs(Source source, string digest, RuleContext context) =>
        new(
            context.Dossier.StoredTexts.OnlyDifference(source, source.Sha256!) is { } only
                ? DiffersInForm(source.File!, digest, source.Sha256!, only)
                : IsAnother(source.File!, digest, source.Sha256!)
        )
        {
            Help = BringBack(),
        };

    static Violation Unread(string file, StoredText stored, RuleContext context)
    {
        var plain = file.Replace('\\', '/');
        var meant =
            stored.Refusal != FileRefusal.Missing ? null
            : plain != file && IsThere(plain, context) ? plain
            : context.Dossier.Files.FindSimilar(plain);
        var help =
            IsOfDrive(plain) ? CopyIntoFolder()
            : stored.Refusal != FileRefusal.Missing ? null
            : meant is not null && plain != file ? WriteSlashes(meant)
            : meant is not null ? IsCalled(meant)
            : plain == file ? CopyTo(plain)
            : CopyToWithSlashes(plain);
        return new(WhyUnread(stored, file)) { Help = help, Fix = PendingFix.Write(meant) };
    }

    static bool IsThere(string path, RuleContext context)
    {
        using var content = context.Dossier.Files.Open(path).Content;
        return content is not null;
    }

    // A path of Windows that begins with a drive.
    static bool IsOfDrive(string path) =>
        path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';

    static Message WhyUnread(StoredText stored, string file) =>
        stored switch
        {
            { IsTooLarge: true } => IsTooLarge(file),
            { Refusal: FileRefusal.Missing } => IsMissing(file),
            { Refusal: FileRefusal.Special } => IsNoFile(file),
            { Refusal: FileRefusal.Outside } => LiesOutside(file),
            _ => CannotBeRead(file),
        };

    [Message("the stored copy {file} {why}: no quote is looked for in it")]
    private static partial Message IsNoText(string file, Message why);

    [Message("store its text in UTF-8 beside it, and name that")]
    private static partial Message StoreText();

    [Message("the digest of {file} is {digest}, and the register says {registered}")]
    private static partial Message IsAnother(string file, string digest, string registered);

    [Message(
        "the digest of {file} is {digest}, and the register says {registered}; {difference}, and nothing else differs"
    )]
    private static partial Message DiffersInForm(string file, string digest, string registered, Message difference);

    [Message("restore the registered copy; register the new digest only if every quote is still there")]
    private static partial Message BringBack();

    [Message("the stored copy {file} is larger than the limit for stored copies")]
    private static partial Message IsTooLarge(string file);

    [Message("the stored copy {file} does not exist")]
    private static partial Message IsMissing(string file);

    [Message("the stored copy {file} is a pipe or a device and not a regular file")]
    private static partial Message IsNoFile(string file);

    [Message("the stored copy {file} lies outside the folder of the dossier")]
    private static partial Message LiesOutside(string file);

    [Message("the stored copy {file} cannot be read")]
    private static partial Message CannotBeRead(string file);

    [Message("copy it into the folder of the dossier, and write its path from there, as sources/name.txt")]
    private static partial Message CopyIntoFolder();

    [Message("write {path}: separate the names of folders with /, not \\")]
    private static partial Message WriteSlashes(string path);

    [Message("the file is called {path}: letter case and composed letters count; write that, or rename the file")]
    private static partial Message IsCalled(string path);

    [Message("copy it to {path}, beside the dossier")]
    private static partial Message CopyTo(string path);

    [Message("copy it to {path}, beside the dossier, and write its path with /")]
    private static partial Message CopyToWithSlashes(string path);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The copy that was registered",
            """
            sources:
              - id: ministry
                title: Political relations
                file: sources/ministry.txt
                sha256: 9c183a6458de98992e55433aaf7b0924614daef440bbecd1889bb5e8a0a5c942
            """
        )
        {
            Files = [("sources/ministry.txt", "Turkey was the first country to recognize the Republic of Azerbaijan.")],
        },
        new(
            "A copy with one letter changed, one that is lost and one that lies elsewhere",
            """
            sources:
              - id: ministry
                title: Political relations
                file: sources/ministry.txt
                sha256: 9c183a6458de98992e55433aaf7b0924614daef440bbecd1889bb5e8a0a5c942
              - { id: gazette, title: Gazette, file: sources/gazette.txt }
              - { id: elsewhere, title: Elsewhere, file: ../elsewhere.txt }
            """,
            "error ministry.sha256: the digest of sources/ministry.txt is 3e539898ab2b5018a43ab840596d7c674da18fc9a58b75499856c3966478a515, and the register says 9c183a6458de98992e55433aaf7b0924614daef440bbecd1889bb5e8a0a5c942",
            "error gazette.file: the stored copy sources/gazette.txt does not exist",
            "error elsewhere.file: the stored copy ../elsewhere.txt lies outside the folder of the dossier"
        )
        {
            Files = [("sources/ministry.txt", "Turkey was the first country to recognise the Republic of Azerbaijan.")],
        },
    ];
}
