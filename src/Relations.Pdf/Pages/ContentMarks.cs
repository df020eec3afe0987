namespace Relations.Pdf;

/// <summary>The marks around a page's content, of which one is open at a time.</summary>
sealed class ContentMarks(PdfPage page, ContentStream content)
{
    enum State
    {
        Between,
        Tagged,
        Artifact,
        Finished,
    }

    State _state;

    // The element whose mark is open in the stream. It stays so after its end, in case that more of the element follows.
    StructElement? _open;

    internal void BeginTag(StructElement element)
    {
        Enter(State.Tagged);
        if (_open == element && element.Kids[^1].Target == page)
            return;
        Close();
        content.BeginTag(element.Type, page.Mark(element));
        _open = element;
    }

    internal void BeginArtifact(ArtifactKind kind)
    {
        Enter(State.Artifact);
        Close();
        content.BeginArtifact(kind);
    }

    internal void End()
    {
        Require();
        if (_state == State.Artifact)
            content.EndMark();
        _state = State.Between;
    }

    /// <summary>Makes sure that something may be drawn.</summary>
    internal void Require()
    {
        if (_state is not (State.Tagged or State.Artifact))
            throw new InvalidOperationException(
                "Nothing is drawn outside of marked content: begin a tag or an artifact."
            );
    }

    internal void Finish()
    {
        Enter(State.Finished);
        Close();
    }

    void Enter(State next)
    {
        if (_state == State.Finished)
            throw new InvalidOperationException("The page is closed.");
        if (_state != State.Between)
            throw new InvalidOperationException("A stretch of marked content has not been ended.");
        _state = next;
    }

    void Close()
    {
        if (_open is not null)
            content.EndMark();
        _open = null;
    }
}
