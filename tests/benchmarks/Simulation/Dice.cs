namespace NotesNetworking.Simulation;

/// <summary>Chance from a seed. The generator (SplitMix64) is written out, so that every version of .NET draws the same.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Between 0, which never comes, and 1.</summary>
    public double Uniform()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (((mixed ^ (mixed >> 31)) >> 11) + 0.5) / (1UL << 53);
    }

    /// <summary>A whole number of a range, both ends included.</summary>
    public int Between(int low, int high) => low + (int)(Uniform() * (high - low + 1));

    /// <summary>True with a probability.</summary>
    public bool Chance(double probability) => Uniform() < probability;

    /// <summary>Log-normal: <paramref name="spread"/> is the standard deviation of the logarithm.</summary>
    public double LogNormal(double median, double spread) => median * Math.Exp(spread * Normal());

    /// <summary>Gamma by its mean and shape, of at least 1; the coefficient of variation is 1/√shape. (Marsaglia and Tsang's method.)</summary>
    public double Gamma(double mean, double shape)
    {
        var d = shape - 1.0 / 3;
        while (true)
        {
            var normal = Normal();
            var v = Math.Pow(1 + normal / Math.Sqrt(9 * d), 3);
            if (v > 0 && Math.Log(Uniform()) < 0.5 * normal * normal + d * (1 - v + Math.Log(v))) return mean / shape * d * v;
        }
    }

    private double Normal() => Math.Sqrt(-2 * Math.Log(Uniform())) * Math.Cos(2 * Math.PI * Uniform());
}
