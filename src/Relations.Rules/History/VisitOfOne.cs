using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Another visit of a visitor, person or office.</summary>
sealed record VisitOfOne(Visit Visit, string Visitor);
