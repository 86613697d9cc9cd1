namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A still of one colour as H.264: a first frame, and further ones that repeat it in a few bytes each.</summary>
/// <remarks>
/// The first block of the first frame is sent as it is, 256 times the brightness and 64 times each of the two colours; every other block is predicted from its neighbours and sends no difference.
/// </remarks>
internal sealed class H264Stream(int width, int height)
{
    public const byte Profile = 66; // baseline
    public const byte Compatibility = 0xC0;
    public const byte Level = 51;

    private const int BlockSide = 16;
    private const int FrameNumbers = 16;

    private readonly int _across = (width + BlockSide - 1) / BlockSide;
    private readonly int _down = (height + BlockSide - 1) / BlockSide;

    /// <summary>What every frame needs to know of the whole: its size.</summary>
    public byte[] SequenceParameters()
    {
        var bits = new BitWriter();
        bits.Write(Profile, 8).Write(Compatibility, 8).Write(Level, 8);
        bits.Unsigned(0); // the id
        bits.Unsigned(0); // four bits for a frame's number
        bits.Unsigned(2); // frames are shown in the order they come
        bits.Unsigned(1).Write(0, 1); // each frame is made of one other, and none is left out
        bits.Unsigned(_across - 1).Unsigned(_down - 1).Write(0b11, 2);
        bits.Write(1, 1).Unsigned(0).Unsigned((_across * BlockSide - width) / 2).Unsigned(0).Unsigned((_down * BlockSide - height) / 2); // cut off, in pairs of pixels
        bits.Write(0, 1); // nothing on how to show it
        return bits.ToUnit(0x67);
    }

    public static byte[] PictureParameters()
    {
        var bits = new BitWriter();
        bits.Unsigned(0).Unsigned(0).Write(0, 2).Unsigned(0).Unsigned(0).Unsigned(0).Write(0, 3).Unsigned(0).Unsigned(0).Unsigned(0);
        bits.Write(0b100, 3); // only: each frame says how its edges are smoothed
        return bits.ToUnit(0x68);
    }

    public byte[] FirstFrame(byte brightness, byte blue, byte red)
    {
        var bits = new BitWriter();
        bits.Unsigned(0).Unsigned(7).Unsigned(0).Write(0, 4).Unsigned(0).Write(0, 2).Unsigned(0).Unsigned(1); // no edges are smoothed
        for (int at = 0; at < _across * _down; at++)
        {
            if (at == 0)
                bits.Unsigned(25).Align().Repeat(brightness, 256).Repeat(blue, 64).Repeat(red, 64);
            else
                bits.Unsigned(3).Unsigned(0).Unsigned(0).Write(IsBesideFirst(at) ? 0b000011 : 1, IsBesideFirst(at) ? 6 : 1);
        }

        return bits.ToUnit(0x65);
    }

    /// <summary>A frame that is as the one before.</summary>
    public byte[] RepeatedFrame(int number)
    {
        var bits = new BitWriter();
        bits.Unsigned(0).Unsigned(5).Unsigned(0).Write(number % FrameNumbers, 4).Write(0, 3).Unsigned(0).Unsigned(1).Unsigned(_across * _down);
        return bits.ToUnit(0x41);
    }

    // How "no difference" is spelled depends on how much the neighbours sent, and only the first block sent anything.
    private bool IsBesideFirst(int at) => at == 1 && _across > 1 || at == _across;

    private sealed class BitWriter
    {
        private readonly List<byte> _bytes = [];
        private int _free; // bits of the last byte that are not taken

        public BitWriter Write(int value, int count)
        {
            for (int bit = count - 1; bit >= 0; bit--)
            {
                if (_free == 0)
                {
                    _bytes.Add(0);
                    _free = 8;
                }

                _free--;
                _bytes[^1] |= (byte)((value >> bit & 1) << _free);
            }

            return this;
        }

        /// <summary>As many zeros as the number plus one has bits after its first, then the number plus one. Zero itself is one bit, signed or not.</summary>
        public BitWriter Unsigned(int value)
        {
            int length = 32 - int.LeadingZeroCount(value + 1);
            return Write(0, length - 1).Write(value + 1, length);
        }

        public BitWriter Align()
        {
            _free = 0;
            return this;
        }

        public BitWriter Repeat(byte value, int count)
        {
            _bytes.AddRange(Enumerable.Repeat(value, count));
            return this;
        }

        /// <summary>The whole unit: what it is, then its bits, with a 3 wherever two zeros would come before a small byte.</summary>
        public byte[] ToUnit(byte type)
        {
            Write(1, 1);
            var unit = new List<byte> { type };
            int zeros = 0;
            foreach (byte value in _bytes)
            {
                if (zeros == 2 && value <= 3)
                {
                    unit.Add(3);
                    zeros = 0;
                }

                unit.Add(value);
                zeros = value == 0 ? zeros + 1 : 0;
            }

            return [.. unit];
        }
    }
}
