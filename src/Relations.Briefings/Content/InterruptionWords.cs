using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What happened to diplomatic relations in an interruption.</summary>
static class InterruptionWords
{
    public static string Of(BriefingContext context, Interruption interruption) =>
        interruption.Kind is null ? context.Say(RelationTexts.Interrupted) : context.Word(interruption.Kind);
}
