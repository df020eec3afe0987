using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt015MalformedDigest : RecordRule<Source>
{
    const int Digits = 64;

    public override RuleInfo Info { get; } =
        new("FMT015", "malformed-digest", Severity.Error, "A digest is not made of 64 hexadecimal digits.")
        {
            Why =
                "Such a text is not the SHA-256 digest of any file: it was cut off, or is of another kind. Where the file is "
                + "stored beside the record, fixity (SRC005) compares the two and reports it.",
            Basis = "FIPS 180-4: SHA-256 has 256 bits, 64 hexadecimal digits.",
            Needs = "sha256 of a source without a stored copy that can be read",
        };

    public override void Define(RecordValidator<Source> validator) =>
        validator
            .RuleFor(source => source.Sha256)
            .Must(
                (source, context) =>
                    IsDigest(source.Sha256!) || context.Dossier.StoredTexts.Of(source)?.Sha256 is not null
            )
            .WithFinding(source => new(NoDigest(Quotations.Verbatim(source.Sha256!), Digits, source.Sha256!.Length)))
            .When(source => source.Sha256 is not null);

    static bool IsDigest(string text) => text.Length == Digits && text.All(char.IsAsciiHexDigit);

    [Message("{text} is not a SHA-256 digest: expected {digits} hexadecimal digits, found {count} characters")]
    private static partial Message NoDigest(string text, int digits, int count);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A digest",
            """
            sources:
              - { id: ministry, title: Relations, sha256: 9c183a6458de98992e55433aaf7b0924614daef440bbecd1889bb5e8a0a5c942 }
            """
        ),
        new(
            "One of another kind",
            """
            sources:
              - { id: ministry, title: Relations, sha256: d41d8cd98f00b204e9800998ecf8427e }
            """,
            "error ministry.sha256: \"d41d8cd98f00b204e9800998ecf8427e\" is not a SHA-256 digest: expected 64 hexadecimal digits, found 32 characters"
        ),
    ];
}
