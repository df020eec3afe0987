using Relations.Dossiers;

namespace Relations.Rules;

sealed class Src005Fixity : Rule, IChecks<Source>
{
    public override RuleInfo Info { get; } =
        new(
            "SRC005",
            "fixity",
            Severity.Error,
            "A stored copy that cannot be read, or is not the one that was registered."
        )
        {
            Why =
                "Quotes are proved against the stored copy. A copy that has been changed, even by a line break, may prove what "
                + "the source never said, and one that is lost proves nothing. The digest is that of the bytes.",
            Basis = "PREMIS 3.0, fixity (1.5.2); BagIt, RFC 8493.",
            Needs = "a stored copy; for the comparison, its SHA-256 digest in the register",
        };

    public void Check(Source subject, Inspection found)
    {
        if (found.Dossier.StoredTexts.Of(subject) is not { } stored)
        {
            return;
        }

        if (stored.Sha256 is not { } digest)
        {
            ReportUnread(subject, stored, found);
            return;
        }

        if (stored.WhyNotText is { } why)
        {
            found.Violated(
                "file",
                $"the stored copy {subject.File} {why}: no quote is looked for in it",
                "store its text in UTF-8 beside it, and name that"
            );
        }

        if (subject.Sha256 is { } registered && !digest.Equals(registered, StringComparison.OrdinalIgnoreCase))
        {
            var only = found.Dossier.StoredTexts.OnlyDifference(subject, registered);
            found.Violated(
                "sha256",
                $"the digest of {subject.File} is {digest}, and the register says {registered}"
                    + (only is null ? "" : $"; {only}, and nothing else differs"),
                "bring the registered copy back; register the new digest only if every quote still stands"
            );
        }
    }

    static void ReportUnread(Source subject, StoredText stored, Inspection found)
    {
        var file = subject.File!;
        var plain = file.Replace('\\', '/');
        var meant =
            stored.Refusal != FileRefusal.Missing ? null
            : plain != file && IsThere(plain, found) ? plain
            : found.Dossier.Files.FindSimilar(plain);
        var help =
            IsOfDrive(plain)
                ? "copy it into the folder of the dossier, and write its path from there, as sources/name.txt"
            : stored.Refusal != FileRefusal.Missing ? null
            : meant is not null && plain != file ? $"write {meant}: names of folders are parted by /, not \\"
            : meant is not null
                ? $"the file is called {meant}: letter case and composed letters count; write that, or rename the file"
            : $"copy it to {plain}, beside the dossier{(plain == file ? "" : ", and write its path with /")}";
        found.Violated("file", $"the stored copy {file} {WhyUnread(stored)}", help, fix: Repair.Write(meant));
    }

    static bool IsThere(string path, Inspection found)
    {
        using var content = found.Dossier.Files.Open(path).Content;
        return content is not null;
    }

    // A path of Windows that begins with a drive.
    static bool IsOfDrive(string path) =>
        path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';

    static string WhyUnread(StoredText stored) =>
        stored switch
        {
            { IsTooLarge: true } => "is larger than the limit for stored copies",
            { Refusal: FileRefusal.Missing } => "is not there",
            { Refusal: FileRefusal.Special } => "is a pipe or a device and not a regular file",
            { Refusal: FileRefusal.Outside } => "lies outside the folder of the dossier",
            _ => "cannot be read",
        };

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
            "error gazette.file: the stored copy sources/gazette.txt is not there",
            "error elsewhere.file: the stored copy ../elsewhere.txt lies outside the folder of the dossier"
        )
        {
            Files = [("sources/ministry.txt", "Turkey was the first country to recognise the Republic of Azerbaijan.")],
        },
    ];
}
