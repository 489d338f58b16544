// Stands before Element Call's own scripts in the calls of the demo's people: a soft tone for a voice, a color for a face.
(() => {
  const context = new AudioContext();

  function voice() {
    const out = context.createMediaStreamDestination();
    const oscillator = new OscillatorNode(context, { frequency: HERTZ });
    oscillator.connect(new GainNode(context, { gain: 0.1 })).connect(out);
    oscillator.start();
    return out.stream.getAudioTracks()[0];
  }

  function face() {
    const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 180 });
    const paint = canvas.getContext("2d");
    // A picture that does not change is not sent.
    setInterval(() => {
      paint.fillStyle = `hsl(HUE 60% ${45 + 5 * Math.sin(Date.now() / 700)}%)`;
      paint.fillRect(0, 0, canvas.width, canvas.height);
    }, 200);
    return canvas.captureStream(5).getVideoTracks()[0];
  }

  navigator.mediaDevices.getUserMedia = async ({ audio, video }) =>
    new MediaStream([audio && voice(), video && face()].filter(Boolean));
})();
