using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The steps of agreements, as dates that messages name.</summary>
static partial class AgreementDates
{
    public static NamedDate Signature(this Agreement agreement) =>
        new(TheSignature(), agreement, "signed", agreement.Signed);

    /// <summary>The signature, for messages that speak of two agreements.</summary>
    public static NamedDate SignatureOf(Agreement agreement) =>
        new(TheSignatureOf(agreement), agreement, "signed", agreement.Signed);

    public static IEnumerable<NamedDate> Ratifications(this Agreement agreement) =>
        agreement.Ratified.Select(
            (by, i) =>
                new NamedDate(
                    TheRatification(by.By),
                    agreement,
                    FormattableString.Invariant($"ratified[{i}].date"),
                    by.Date
                )
        );

    public static NamedDate EntryIntoForce(this Agreement agreement, SourceDate? date) =>
        new(TheEntryIntoForce(), agreement, "inForce", date);

    public static NamedDate TimeInForce(this Agreement agreement) =>
        new(TheTimeInForce(), agreement, "inForce", agreement.InForce);

    public static NamedDate Termination(this Agreement agreement) =>
        new(TheTermination(), agreement, "terminated", agreement.Terminated);

    [Message("the signature")]
    private static partial Message TheSignature();

    [Message("the signature of {agreement}")]
    private static partial Message TheSignatureOf(Agreement agreement);

    [Message("the ratification by {party}")]
    private static partial Message TheRatification(Ref<IParty> party);

    [Message("the entry into force")]
    private static partial Message TheEntryIntoForce();

    [Message("the time in force")]
    private static partial Message TheTimeInForce();

    [Message("the termination")]
    private static partial Message TheTermination();
}
