// Stands before Element Call's own scripts: somebody's voice is a tone of its own, and an ear tells which tones are played.
// What counts is what elements play, not what comes over the network.
(() => {
  const context = new AudioContext();

  function voice() {
    const oscillator = new OscillatorNode(context, { frequency: HERTZ });
    const out = context.createMediaStreamDestination();
    oscillator.connect(new GainNode(context, { gain: 0.5 })).connect(out);
    oscillator.start();
    return out.stream.getAudioTracks()[0];
  }

  const devices = navigator.mediaDevices;
  const getUserMedia = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (wanted) => {
    const stream = wanted.video ? await getUserMedia({ video: wanted.video }) : new MediaStream();
    if (wanted.audio) stream.addTrack(voice());
    return stream;
  };

  // What is silent for so long has ended, in milliseconds.
  const GAP = 500;
  // By tone, when it was last played, and since when without a gap, in milliseconds since 1970.
  const played = {};
  const ears = new Map();

  function listen(element) {
    const stream = element.srcObject;
    if (!(stream instanceof MediaStream) || stream.getAudioTracks().length === 0) return null;
    let ear = ears.get(element);
    if (ear?.stream !== stream) {
      const analyser = new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 });
      context.createMediaStreamSource(stream).connect(analyser);
      ear = { stream, analyser, levels: new Float32Array(analyser.frequencyBinCount) };
      ears.set(element, ear);
    }
    if (element.paused || element.muted || element.volume === 0) return null;
    ear.analyser.getFloatFrequencyData(ear.levels);
    const loudest = ear.levels.reduce((best, level, bin) => (level > ear.levels[best] ? bin : best), 0);
    if (ear.levels[loudest] < -55) return null;
    const hertz = (loudest * context.sampleRate) / ear.analyser.fftSize;
    return Math.round(hertz / 50) * 50;
  }

  setInterval(() => {
    for (const element of document.querySelectorAll("audio")) {
      const hertz = listen(element);
      if (hertz === null) continue;
      const now = Date.now();
      played[hertz] ??= {};
      if (!(now - played[hertz].last < GAP)) played[hertz].begun = now;
      played[hertz].last = now;
    }
  }, 50);

  window.ear = {
    // The tones that are played now.
    now: () => Object.keys(played).map(Number).filter((hertz) => Date.now() - played[hertz].last < GAP),
    // The tones that have ever been played.
    ever: () => Object.keys(played).map(Number),
    // Since when a tone is played that is played now.
    since: (hertz) => (Date.now() - played[hertz]?.last < GAP ? played[hertz].begun : 0),
  };
})();
