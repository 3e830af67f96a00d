namespace NotesNetworking.Core.Tests.Advice;

public class ContactDueSoonTests
{
    private static void Check(string cadence, string last, string mark) => CheckDiagnostics.Check("contact/due-soon", $"""
        ---
        contact-frequency: {cadence}
        ---
        # Ada
        {mark}
        ## {last} Call
        """);

    [Fact]
    public void Within_the_last_fifteen_percent() => Check("100d", "2026-08-26", "  ^^^ information: It has been 13 weeks since you talked with Ada; you meant to talk every 3 months. The usual time comes in 12 days (2026-12-04).");

    [Fact]
    public void Not_earlier() => Check("100d", "2026-08-31", "");

    [Fact]
    public void At_least_two_days_before() => Check("7d", "2026-11-17", "  ^^^ information: It has been 5 days");

    [Fact]
    public void At_most_fourteen_days_before() => Check("1y", "2025-12-07", "");
}
