using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Packing;

namespace NotesNetworking.Core.Notes.Packing;

/// <summary>The follow-ups of a note as bytes.</summary>
internal static class FollowUpPack
{
    public static void Write(PackWriter to, FollowUp followUp)
    {
        to.Choice(followUp.State);
        to.Text(followUp.Text);
        to.Span(followUp.Span);
        to.Span(followUp.TextSpan);
        to.Span(followUp.MarkSpan);
        to.Flag(followUp.IsKeyword);
        to.Flag(followUp.IsUnderWay);
        to.Many(followUp.Owners, Write);
        to.Optional(followUp.Due, LinkPack.Write);
        to.Optional(followUp.Scheduled, LinkPack.Write);
        to.Optional(followUp.Start, LinkPack.Write);
        to.Optional(followUp.Done, static (to, day) => to.Day(day));
        to.Optional(followUp.Created, LinkPack.Write);
        to.Optional(followUp.Cancelled, static (to, day) => to.Day(day));
        to.Optional(followUp.Repeats, LinkPack.Write);
        to.Many(followUp.Ids, static (to, id) => to.Span(id));
        to.Many(followUp.Links, LinkPack.Write);
        to.Optional(followUp.Conversation, static (to, index) => to.Count(index));
    }

    public static FollowUp Read(PackReader from) => new()
    {
        State = from.Choice<FollowUpState>(),
        Text = from.Text(),
        Span = from.Span(),
        TextSpan = from.Span(),
        MarkSpan = from.Span(),
        IsKeyword = from.Flag(),
        IsUnderWay = from.Flag(),
        Owners = from.Many(ReadOwner),
        Due = from.Optional(LinkPack.ReadDay),
        Scheduled = from.Optional(LinkPack.ReadDay),
        Start = from.Optional(LinkPack.ReadDay),
        Done = from.Optional(static from => from.Day()),
        Created = from.Optional(LinkPack.ReadDay),
        Cancelled = from.Optional(static from => from.Day()),
        Repeats = from.Optional(LinkPack.ReadSpanned),
        Ids = from.Many(static from => from.Span()),
        Links = from.Many(LinkPack.Read),
        Conversation = from.Optional(static from => from.Count()),
    };

    private static void Write(PackWriter to, OwnerClaim claim)
    {
        to.Choice(claim.Form);
        to.Many(claim.Names, LinkPack.Write);
        to.Text(claim.Rest);
        to.Flag(claim.IsWaiting);
    }

    private static OwnerClaim ReadOwner(PackReader from) =>
        new(from.Choice<OwnerForm>(), from.Many(LinkPack.Read)) { Rest = from.Text(), IsWaiting = from.Flag() };
}
