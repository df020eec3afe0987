namespace Relations.Reporting;

/// <summary>A format of findings for programs.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Write">Writes findings in it.</param>
public sealed record ReportFormat(string Name, Action<IReadOnlyList<DisplayedResult>, ReportContext, Stream> Write);
