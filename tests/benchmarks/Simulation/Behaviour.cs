namespace NotesNetworking.Simulation;

/// <summary>How a relationship goes while it lasts. Each is a way to draw the days from one conversation to the next.</summary>
internal enum Behaviour
{
    /// <summary>Gamma of shape 16: a quarter more or less.</summary>
    Steady,

    /// <summary>Log-normal with spread 0.7: half of the gaps within a factor of 1.6 of the median, one of twenty over three times it.</summary>
    Irregular,

    /// <summary>Gamma of shape 4; in one half of the year three times as long as in the other.</summary>
    Seasonal,

    /// <summary>Gamma of shape 9; over the four years they grow, evenly, to three times the pace.</summary>
    Slowing,

    /// <summary>Two to eight conversations, 1 to 7 days apart; then a pause, gamma of shape 4, of three times the pace.</summary>
    Bursts,

    /// <summary>Gamma of shape 4; nine of ten conversations begin with me.</summary>
    OneSided,

    /// <summary>Steady, but for one absence of five to thirteen months from which they return.</summary>
    Interrupted,

    /// <summary>One of the first five, and from some day on another at another pace.</summary>
    Mixture,
}

/// <summary>The gaps of a behaviour.</summary>
internal static class Gaps
{
    private const int HalfYear = 183;

    /// <summary>Draws a gap, in days, after the conversation on a day.</summary>
    public delegate double Draw(int day);

    /// <summary>A behaviour at a pace, the days that a gap of its takes about; <paramref name="end"/> is the last day there is.</summary>
    public static Draw Of(Behaviour behaviour, double pace, int end, Dice dice)
    {
        switch (behaviour)
        {
            case Behaviour.Steady:
                return _ => dice.Gamma(pace, 16);
            case Behaviour.Irregular:
                return _ => dice.LogNormal(pace, 0.7);
            case Behaviour.Seasonal:
                var season = dice.Between(0, 364);
                return day => dice.Gamma((day + season) % 365 < HalfYear ? pace : 3 * pace, 4);
            case Behaviour.Slowing:
                return day => dice.Gamma(pace * (1 + 2.0 * day / end), 9);
            case Behaviour.Bursts:
                var left = 0;
                return _ =>
                {
                    if (left-- > 0) return dice.Between(1, 7);
                    left = dice.Between(1, 7);
                    return dice.Gamma(3 * pace, 4);
                };
            case Behaviour.OneSided:
                return _ => dice.Gamma(pace, 4);
            case Behaviour.Interrupted:
                var absence = dice.Between(0, end);
                return day =>
                {
                    if (day < absence) return dice.Gamma(pace, 16);
                    absence = int.MaxValue;
                    return dice.Between(150, 400);
                };
            default:
                var first = Of((Behaviour)dice.Between(0, 4), pace, end, dice);
                var second = Of((Behaviour)dice.Between(0, 4), Population.Clamp(dice.LogNormal(pace, 0.7)), end, dice);
                var change = dice.Between(0, end);
                return day => day < change ? first(day) : second(day);
        }
    }
}
