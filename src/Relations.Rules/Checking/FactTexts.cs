using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Names what records are about, where several rules do.</summary>
static partial class FactTexts
{
    [Message("the recognition")]
    public static partial Message TheRecognition();

    [Message("the independence")]
    public static partial Message TheIndependence();

    [Message("the event")]
    public static partial Message TheEvent();

    [Message("the establishment")]
    public static partial Message TheEstablishment();

    [Message("the signature")]
    public static partial Message TheSignature();

    [Message("the inauguration")]
    public static partial Message TheInauguration();

    [Message("the tenure")]
    public static partial Message TheTenure();

    [Message("the tenure {tenure}")]
    public static partial Message TenureOf(Tenure tenure);

    [Message("the ratification by {party}")]
    public static partial Message RatificationBy(Ref<IParty> party);

    [Message("the membership of {state}")]
    public static partial Message MembershipOf(Ref<State> state);
}
