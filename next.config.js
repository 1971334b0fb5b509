/** @type {import("next").NextConfig} */
const nextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "pg-boss", "pino", "@prisma/client", "@prisma/adapter-pg"],
  experimental: {
    // A page can answer 403 with app/forbidden.tsx.
    authInterrupts: true,
    // With it, pages reload for ever in a second `npm run dev` ("HMR hash mismatch").
    turbopackFileSystemCacheForDev: false,
  },
  headers: () =>
    Promise.resolve([
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
        ],
      },
      {
        source: "/api/:path*",
        headers: [
          {
            key: "Content-Security-Policy",
            value: "default-src 'none'; frame-ancestors 'none'",
          },
        ],
      },
    ]),
  // npm run check compares all types, tests too; a start builds what runs.
  typescript: { ignoreBuildErrors: true },
  distDir: process.env.PLUMBLINE_DIST ?? ".next",
};

export default nextConfig;
