namespace Indicators;

/// <summary>
/// Logarithms and powers in <see cref="DoubleDouble"/>, by tables and short series: within 2⁻⁹⁵ of the true value, relative
/// to it. Growth next to zero keeps its digits: nothing is taken from 1 and added to it again.
/// </summary>
internal static class PreciseLogarithm
{
    public static readonly DoubleDouble LnTwo = new(0.6931471805599453, 2.3190468138462996e-17);
    public static readonly DoubleDouble LnTwo32nd = new(0.02166084939249829, 7.247021293269686e-19);

    private static readonly DoubleDouble OneThird = new(0.3333333333333333, 1.850371707708594e-17);
    private static readonly DoubleDouble OneFifth = new(0.2, -1.1102230246251566e-17);
    private static readonly DoubleDouble OneSeventh = new(0.14285714285714285, 7.93016446160826e-18);

    private static readonly DoubleDouble OneSixth = new(0.16666666666666666, 9.25185853854297e-18);
    private static readonly DoubleDouble One24th = new(0.041666666666666664, 2.3129646346357427e-18);
    private static readonly DoubleDouble One120th = new(0.008333333333333333, 1.1564823173178714e-19);
    private static readonly DoubleDouble One720th = new(0.001388888888888889, -5.300543954373577e-20);
    private static readonly DoubleDouble One5040th = new(0.0001984126984126984, 1.7209558293420705e-22);

    private const int FirstOf64 = 45;

    /// <summary>ln(i/64) for i from 45 to 91, each as its high and low part.</summary>
    private static readonly double[] LogOf64ths =
    [
        -0.3522205935893521, -5.7233316949182485e-18, -0.33024168687057687, 1.0828321637483858e-17,
        -0.3087354816496133, 1.6199186085148102e-17, -0.2876820724517809, -2.607160616442564e-17,
        -0.26706278524904525, 7.32891532732017e-18, -0.24686007793152578, -1.361743371748368e-17,
        -0.22705745063534608, -9.551415762738488e-18, -0.2076393647782445, -1.2053243216686129e-17,
        -0.18859116980755003, 7.432164219196925e-18, -0.16989903679539747, 4.868008764439071e-19,
        -0.15154989812720093, -5.1669593684615594e-18, -0.13353139262452263, 3.664457663660085e-18,
        -0.1158318155251217, -4.338484369808096e-18, -0.09844007281325252, 4.439009633675136e-18,
        -0.0813456394539524, -5.07707635593117e-18, -0.06453852113757118, 6.470486661692933e-18,
        -0.048009219186360606, -1.4390903347292205e-18, -0.0317486983145803, -3.0382263084680858e-18,
        -0.015748356968139168, -1.0021578630528974e-18, 0.0, 0.0,
        0.015504186535965254, -3.278321022892429e-19, 0.030771658666753687, 1.0431732029005968e-18,
        0.0458095360312942, 1.902959866474257e-18, 0.06062462181643484, 2.6424025938726934e-18,
        0.07522342123758753, -5.930604196293241e-18, 0.08961215868968714, -5.4268129336647135e-18,
        0.10379679368164356, 5.47772415726659e-18, 0.11778303565638346, -1.1971685747593677e-18,
        0.13157635778871926, 1.1123000879729588e-17, 0.1451820098444979, 8.242418783022475e-18,
        0.15860503017663857, 1.1257003872182592e-17, 0.17185025692665923, -6.0224538210113705e-18,
        0.184922338494012, 3.0236614153574064e-18, 0.19782574332991987, 1.2821194372980142e-17,
        0.21056476910734964, -4.249405314729895e-18, 0.22314355131420976, -9.091270597324799e-18,
        0.2355660713127669, -2.3943371495187355e-18, 0.24783616390458127, -1.2432209578702523e-17,
        0.25995752443692605, 2.069806938978935e-17, 0.27193371548364176, 7.83319637697442e-19,
        0.2837681731306446, -2.032665581126656e-17, 0.2954642128938359, -2.16461086040599e-17,
        0.3070250352949119, -1.2319916200101964e-17, 0.3184537311185346, 2.7114779367326236e-17,
        0.329753286372468, 2.122020616196946e-18, 0.3409265869705932, 1.7467136443544747e-17,
        0.3519764231571782, -1.2953893030191963e-17,
    ];

    /// <summary>2^(j/32) for j from 0 to 31, each as its high and low part.</summary>
    private static readonly double[] PowerOf32nds =
    [
        1.0, 0.0, 1.0218971486541166, 5.109225028973444e-17,
        1.0442737824274138, 8.551889705537965e-17, 1.0671404006768237, -7.899853966841582e-17,
        1.0905077326652577, -3.046782079812471e-17, 1.1143867425958924, 1.0410278456845571e-16,
        1.1387886347566916, 8.912812676025408e-17, 1.1637248587775775, 3.8292048369240935e-17,
        1.189207115002721, 3.982015231465646e-17, 1.215247359980469, -7.712630692681488e-17,
        1.241857812073484, 4.658027591836937e-17, 1.2690509571917332, 2.667932131342186e-18,
        1.2968395546510096, 2.5382502794888315e-17, 1.3252366431597413, -2.8587312100388614e-17,
        1.3542555469368927, 7.70094837980299e-17, 1.383909881963832, -6.770511658794786e-17,
        1.4142135623730951, -9.667293313452913e-17, 1.4451808069770467, -3.0237581349939873e-17,
        1.4768261459394993, -3.483994556892796e-17, 1.5091644275934228, -1.016455327754295e-16,
        1.5422108254079407, 7.949834809697621e-17, 1.5759808451078865, -1.0136916471278304e-17,
        1.6104903319492543, 2.4707192569797888e-17, 1.645755478153965, -1.0125679913674773e-16,
        1.681792830507429, 8.199010020581497e-17, 1.718619298122478, -1.851380418263111e-17,
        1.7562521603732995, 2.960140695448873e-17, 1.7947090750031072, 1.8227458427912087e-17,
        1.8340080864093424, 3.283107224245627e-17, 1.8741676341103, -6.122763413004143e-17,
        1.9152065613971474, -1.0619946056195963e-16, 1.9571441241754002, 8.960767791036668e-17,
    ];

    /// <summary>ln(i/64), for i from 45 to 91.</summary>
    public static DoubleDouble OfSixtyFourths(int i) =>
        unchecked(new(LogOf64ths[2 * (i - FirstOf64)], LogOf64ths[(2 * (i - FirstOf64)) + 1]));

    /// <summary>2^(j/32), for j from 0 to 31.</summary>
    public static DoubleDouble PowerOf32nd(int j) => unchecked(new(PowerOf32nds[2 * j], PowerOf32nds[(2 * j) + 1]));

    /// <summary>ln(x/y) for positive numbers, without losing the digits of a small logarithm.</summary>
    public static DoubleDouble LnRatio(DoubleDouble x, DoubleDouble y)
    {
        double ratio = x.High / y.High;
        int power = (int)(BitConverter.DoubleToInt64Bits(ratio) >> 52) - 1023;
        double rest = ratio * BitConverter.Int64BitsToDouble((long)(1023 - power) << 52);
        if (rest > 1.41421356d)
        {
            rest *= 0.5d;
            power++;
        }

        int of64 = (int)Math.Round(rest * 64d);
        // y times a few bits is y still, so that the difference is exact where it is small.
        DoubleDouble near = (y * (of64 / 64d)).Scaled(power);
        DoubleDouble logarithm = TwiceArtanh((x - near) / (x + near));
        if (of64 != 64)
            logarithm += OfSixtyFourths(of64);
        return power == 0 ? logarithm : logarithm + (LnTwo * (double)power);
    }

    /// <summary>ln x of a positive double in doubles, by the same table: within 10⁻¹⁵ of the true value and of 40.</summary>
    public static double Approximate(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        int power = (int)(bits >> 52) - 1023;
        double rest = BitConverter.Int64BitsToDouble((bits & 0xF_FFFF_FFFF_FFFF) | (1023L << 52));
        if (rest > 1.41421356d)
        {
            rest *= 0.5d;
            power++;
        }

        int of64 = (int)Math.Round(rest * 64d);
        double near = of64 / 64d, s = (rest - near) / (rest + near), z = s * s;
        double series = 2d * s * (1d + (z * ((1d / 3d) + (z * ((1d / 5d) + (z * ((1d / 7d) + (z / 9d))))))));
        return (LnTwo.High * power) + (LogOf64ths[2 * (of64 - FirstOf64)] + series);
    }

    /// <summary>eˣ − 1, for x within ±700.</summary>
    public static DoubleDouble ExpMinusOne(DoubleDouble x)
    {
        int steps = (int)Math.Round(x.High / LnTwo32nd.High);
        DoubleDouble growth = ExpMinusOneNearZero(steps == 0 ? x : x - (LnTwo32nd * (double)steps));
        if (steps == 0)
            return growth;
        int of32 = steps & 31, power = steps >> 5;
        DoubleDouble factor = PowerOf32nd(of32);
        return (factor + (factor * growth)).Scaled(power) - 1;
    }

    /// <summary>2·artanh(s) for s within a 180th: s³ and up are small, and of the fourth term on doubles say enough.</summary>
    private static DoubleDouble TwiceArtanh(DoubleDouble s)
    {
        DoubleDouble square = s * s;
        double z = square.High;
        double far = (((((1d / 15d) * z) + (1d / 13d)) * z) + (1d / 11d)) * z;
        DoubleDouble series = OneSeventh + (square * ((1d / 9d) + far));
        series = OneFifth + (square * series);
        series = OneThird + (square * series);
        return (s + (s * (square * series))) * 2d;
    }

    /// <summary>eˣ − 1 by its power series, for x within a 92nd.</summary>
    private static DoubleDouble ExpMinusOneNearZero(DoubleDouble x)
    {
        double r = x.High;
        double far = 1d / 40320d * (1d + (r / 9d * (1d + (r / 10d * (1d + (r / 11d * (1d + (r / 12d))))))));
        DoubleDouble series = One5040th + (x * far);
        series = One720th + (x * series);
        series = One120th + (x * series);
        series = One24th + (x * series);
        series = OneSixth + (x * series);
        series = new DoubleDouble(0.5d, 0d) + (x * series);
        return x + (x * (x * series));
    }
}
