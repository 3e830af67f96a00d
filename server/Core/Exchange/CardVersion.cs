namespace NotesNetworking.Core.Exchange;

/// <summary>Which vCard is written.</summary>
public enum CardVersion
{
    /// <summary>4.0 (RFC 6350).</summary>
    Four,

    /// <summary>3.0 (RFC 2426), with what Apple and Google add to it: most telephones want this one.</summary>
    Three,
}
